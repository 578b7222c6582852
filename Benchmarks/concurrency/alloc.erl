%% Allocation: eight processes make binary trees of 32,767 nodes, one after the other, and count their nodes.
-module(alloc).
-export([main/0]).

-define(TREES, 60).
-define(DEPTH, 14).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    [spawn(fun() -> Self ! {done, work(?TREES, 0)} end) || _ <- lists:seq(1, 8)],
    Sum = 8 * ?TREES * 32767,
    Sum = lists:sum([receive {done, Value} -> Value end || _ <- lists:seq(1, 8)]),
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

work(0, Sum) -> Sum;
work(N, Sum) -> work(N - 1, Sum + count_nodes(make_tree(?DEPTH))).

make_tree(0) -> {[], []};
make_tree(Depth) -> {make_tree(Depth - 1), make_tree(Depth - 1)}.

count_nodes({[], _}) -> 1;
count_nodes({Left, Right}) -> 1 + count_nodes(Left) + count_nodes(Right).
