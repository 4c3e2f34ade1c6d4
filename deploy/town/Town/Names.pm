package Town::Names;
# What people and places of the town are called.  Names are spread as in a real
# town: common ones, accents, apostrophes, hyphens, particles, names from
# everywhere, some very long.
use strict;
use utf8;
use warnings;
use Exporter 'import';

our @EXPORT = qw(@WOMEN @MEN @GIRLS @BOYS @FAMILIES @RARE @STREETS @SECTORS
    $TOWN $POSTCODE @ELSEWHERE);

our $TOWN = 'Saint-Aubin-le-Vieux';
our $POSTCODE = '99120';
our @ELSEWHERE = ('99130', 'Villeneuve-les-Prés');

our @WOMEN = qw(Aurélie Céline Stéphanie Émilie Élodie Julie Camille Marie
    Laëtitia Nathalie Sandrine Virginie Karine Delphine Sophie Audrey Hélène
    Claire Anaïs Marion Pauline Mélanie Aïcha Fatima Nadia Samira Leïla Khadija
    Aminata Fatoumata Mariam Ana Maria Inês Sandra Joana Agnieszka Katarzyna
    Oksana Iryna Elena Mihaela Thảo Linh Mei Priya Ayşe Zeynep Rose-Marie
    Marie-Laure Anne-Sophie Maëlle Gwenaëlle Solenn Maïté Zoé Bérénice Noémie
    Cécile Isabelle Véronique Raphaëlle Myriam);
our @MEN = qw(Julien Nicolas Sébastien Jérôme Thomas Frédéric Mickaël David
    Guillaume Grégory Cédric Benoît François Rémi Loïc Aurélien Mathieu Vincent
    Olivier Stéphane Christophe Laurent Alexandre Anthony Romain Karim Mehdi
    Rachid Youssef Mohamed Ibrahima Moussa Ousmane Cheikh João Paulo Rui Tiago
    Piotr Andrzej Serhiy Andrei Ionuț Minh Tuấn Wei Arjun Mehmet Emre
    Jean-Baptiste Jean-François Pierre-Yves Yann Gaël Erwan Xabier Étienne
    Joël Noël Raphaël Emmanuel);
our @GIRLS = qw(Emma Jade Louise Alice Chloé Léa Manon Inès Lina Rose Ambre Anna
    Mila Julia Léonie Zoé Agathe Jeanne Juliette Éva Nina Lou Romane Adèle
    Margaux Iris Élise Clémence Apolline Capucine Maëlys Océane Aya Yasmine
    Assia Sofia Nour Aïssatou Awa Fanta Kadiatou Oumou Luana Matilde Zofia
    Sofiia Ioana Mai Elif Defne Ananya Soline Éléonore Constance Thaïs Maïwenn
    Enora Garance Victoire Lucie);
our @BOYS = qw(Gabriel Léo Raphaël Louis Arthur Jules Adam Maël Lucas Hugo Noah
    Liam Gabin Sacha Paul Nathan Aaron Ethan Éden Tom Mohamed Naël Noé Léon
    Isaac Nino Théo Marius Victor Ayden Martin Robin Axel Camille Rayan Ilyès
    Ismaël Imran Younès Ibrahim Amadou Mamadou Boubacar Tiago Lourenço Antoni
    Jakub Maksym Matei Minh-Khôi Emir Yusuf Vihaan Timothée Côme Élie Anatole
    Malo Ewen Titouan Gaspard Basile Achille Émile);

our @FAMILIES = qw(Martin Bernard Thomas Petit Robert Richard Durand Dubois
    Moreau Laurent Simon Michel Lefèvre Leroy Roux David Bertrand Morel Fournier
    Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefebvre
    Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand
    Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu
    Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour
    Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier
    Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron
    Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe
    Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume
    Lecomte López Jean Dupuy Guillot Hubert Berger Carpentier Sánchez Dupuis
    Moulin Louis Deschamps Huet Vasseur Pérez Boucher Fleury Royer Klein Jacquet
    Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier
    Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Collet Léger
    Bouvier Julien Prévost Millet Perrot Daniel Cousin Germain Breton Besson
    Langlois Rémy Étienne Pelletier Lévêque Hébert Chauvin Bénard Ferreira
    Pereira Rodrigues Gonçalves Fernandes Lopes Antunes Benali Belkacem Haddad
    Bouzid Cherif Slimani Mansouri Amrani Diallo Traoré Coulibaly Camara Sow
    Touré Keïta Konaté Cissé Diarra Yılmaz Kaya Demir Şahin Nowak Kowalski
    Popescu Ionescu Nguyễn Trần Phạm Chen Wang Zhang Singh Kumar Shevchenko);

# Less common, and what forms usually break on; ~ is a space.
our @RARE = map { s/~/ /gr } qw(d’Ornac D'Angelo O'Connor N'Diaye N'Guessan M'Bengue L'Hermitte
    Le~Goff Le~Gall Le~Bihan Kerguélen Cléac'h Etxeberria Vandenbroucke
    Vanden~Abeele van~der~Meer von~Wartburg de~Souza da~Silva dos~Santos
    El~Amrani El~Khoury Ben~Salah Aït~Ouali Abou-Jaoudé Wiśniewski
    Łukaszewicz Țîrlea Đặng Özdemir Çelik Ström Ångström Muñoz~de~la~Fuente
    Sivapalan Rakotomalala Andriamampianina Andrianarisoa-Rakotondramanana
    Dupont-Aignan Petit--Jean Martin-Lefebvre Saint-Exupéry Saint-Léger
    de~La~Tour~d'Aubin de~Kermadec du~Plessy de~Montclar Ly Ba Ô By
    de~La~Rochebrune-Montbel d’Aubeville Nguyễn~Phước
    Ortega~y~Gasset~de~las~Casas-Montijo);

our @STREETS = ('rue des Tilleuls', 'rue de l’Église', 'place de la Mairie',
    'avenue du Général-Leclerc', 'rue Jean-Jaurès', 'impasse des Lilas',
    'chemin du Moulin-Brûlé', 'rue Aimé-Césaire', 'allée des Hérons',
    'rue du 8-Mai-1945', 'boulevard Louise-Michel', 'rue de la Liberté',
    'rue de l’Ancienne-Gare', 'sentier des Vignes', 'rue Émile-Zola',
    'route de la Forêt', 'quai de l’Île-aux-Hérons', 'rue Simone-Veil',
    'rue du Château-d’Eau', 'cours des Platanes', 'rue Rosa-Parks',
    'venelle du Puits', 'rue Jean-Moulin', 'square Olympe-de-Gouges');

# Sector: nursery school, elementary school, share of the town in hundredths.
our @SECTORS = (
	['École maternelle Les Tilleuls', 'École élémentaire Jean-Moulin', 32],
	['École maternelle du Clos-Fleuri', 'École élémentaire Louise-Michel',
	    30],
	['Groupe scolaire Aimé-Césaire', 'Groupe scolaire Aimé-Césaire', 27],
	['École de l’Île-aux-Hérons', 'École de l’Île-aux-Hérons', 11],
);

1;
