; Nothing: what a process costs.
