%% Makes a million processes that each send a number to this one, which receives them all.
-module('spawn-join').
-export([main/0]).

-define(COUNT, 1000000).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    spawn_all(?COUNT - 1, Self),
    Sum = join_all(?COUNT, 0),
    Sum = ?COUNT * (?COUNT - 1) div 2,
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

spawn_all(-1, _) -> ok;
spawn_all(I, Parent) ->
    spawn(fun() -> Parent ! {done, I} end),
    spawn_all(I - 1, Parent).

join_all(0, Sum) -> Sum;
join_all(N, Sum) -> receive {done, I} -> join_all(N - 1, Sum + I) end.
