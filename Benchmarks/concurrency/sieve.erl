%% The prime sieve as a chain of filters, one process for each prime. A sender waits until its number is
%% taken, as over a channel without a buffer; else the first processes would flood the others.
-module(sieve).
-export([main/0]).

-define(PRIMES, 1500).
-define(EXPECTED, 12553).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    Generator = spawn_link(fun() -> generate(2) end),
    ?EXPECTED = last_prime(?PRIMES, Generator),
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

%% A reader asks its source for the next number.
take(Source) ->
    Source ! {take, self()},
    receive {number, N} -> N end.

give(N) -> receive {take, Reader} -> Reader ! {number, N} end.

generate(N) ->
    give(N),
    generate(N + 1).

filter(Prime, Source) ->
    N = take(Source),
    case N rem Prime of
        0 -> ok;
        _ -> give(N)
    end,
    filter(Prime, Source).

last_prime(1, Source) -> take(Source);
last_prime(Left, Source) ->
    Prime = take(Source),
    last_prime(Left - 1, spawn_link(fun() -> filter(Prime, Source) end)).
