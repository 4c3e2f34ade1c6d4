#!/bin/sh
# A price explains itself; its rules and a simulator are public.
. "${0%/*}/lib.sh"
forgive
parent prix 1
kid=$kids

t 'Anybody reads the rules of all prices, with the vote behind them' '
	get /tarifs && is 200 && whole_page && says rules.title &&
	says price.algorithm && has "$(sql -c "select number
	    from guichet.council_vote v join guichet.tariff_version t
	    on t.vote = v.id where t.activity = \$\$canteen\$\$
	    and t.published_at is not null and t.during
	    @> guichet.today()")"'

# RULE: price-simulator
t 'and works out a price by the same calculation, which keeps nothing' '
	get /tarifs/simulateur && is 200 && whole_page &&
	says simulator.not-kept && lacks "id=\"resultat\"" &&
	get "/tarifs/simulateur?sim_activity=canteen&sim_quotient=650,50" &&
	is 200 && whole_page && has "id=\"resultat\"" &&
	asked=$(sql -c "select to_char(p.price / 100.0, \$\$FM990D00\$\$)
	    from guichet.price(\$\$canteen\$\$, \$\$elementary\$\$,
	    guichet.today(), 65050) p" | tr . ,) &&
	visible | grep -q "$asked" && lacks "sim_rank\" value" &&
	get "/tarifs/simulateur?sim_activity=canteen&sim_quotient=beaucoup" &&
	is 422 && says error.MU453'

# RULE: price-explained
t 'A family reads why a day costs what it costs, from its week' '
	enter "$who" && week_free && is 200 &&
	slot=$slot1 && has "/prix?slot=" &&
	get "/prix?slot=$slot" && is 200 && whole_page &&
	says price.quotient && says code.priced-as.estimate &&
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$slot" && is 303 &&
	get "/prix?slot=$slot" && is 200 && says code.priced-as.booking &&
	says price.algorithm &&
	[ "$(sql -c "select s.amount::bigint from guichet.booking b
	    left join guichet.quotient q on q.id = b.quotient,
	    lateral guichet.price_steps(b.tariff, q.value, b.basis) s
	    where b.child = $kid and b.seat order by b.id desc, s.n desc
	    limit 1")" = "$(sql -c "select price from guichet.booking b
	    where b.child = $kid and b.seat order by id desc limit 1")" ]'

# RULE: parents-privacy
t 'Nobody reads it of a child that is not theirs' '
	forget && as stranger && parent inconnu 0 &&
	enter "$who" && get "/prix?slot=$slot" && is 404'

t_done
