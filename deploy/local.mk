# What an installation needs beside the programs.
