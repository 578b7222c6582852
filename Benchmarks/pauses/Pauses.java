// SPDX-License-Identifier: MIT
// pauses.scm in Java: the same tree of records, the same steps, the same report.
import java.util.ArrayList;
import java.util.Collections;

final class Pauses {
    static final int DEPTH = 20, RECORDS = 1 << DEPTH, STEPS = 1_500_000;

    record Part(long seed, long index, List before, long again, long more, String kind, long last) {}

    record List(Part part, List rest) {}

    record Tree(Tree left, Tree right, List record) {}

    record Numbers(long first, Numbers rest) {}

    static List makeRecord(long seed) {
        List parts = null;
        for (int i = 0; i < 12; i++) parts = new List(new Part(seed, i, parts, seed, i, "part", seed), parts);
        return parts;
    }

    static Tree makeTree(int depth, int key) {
        if (depth == 0) return new Tree(null, null, makeRecord(key));
        return new Tree(makeTree(depth - 1, 2 * key), makeTree(depth - 1, 2 * key + 1), null);
    }

    static Tree replace(Tree tree, int bit, int key, List record) {
        if (bit == 0) return new Tree(null, null, record);
        if (key / bit % 2 == 0) return new Tree(replace(tree.left, bit / 2, key, record), tree.right, null);
        return new Tree(tree.left, replace(tree.right, bit / 2, key, record), null);
    }

    static List lookup(Tree tree, int bit, int key) {
        for (; bit > 0; bit /= 2) tree = key / bit % 2 == 0 ? tree.left : tree.right;
        return tree.record;
    }

    // Lists that are dropped, as in the original: the reverse, both behind each other, the numbers of these.
    static long total(List record) {
        List reversed = null;
        for (List l = record; l != null; l = l.rest) reversed = new List(l.part, reversed);
        long sum = 0;
        for (Numbers n = seeds(append(record, reversed)); n != null; n = n.rest) sum += n.first;
        return sum;
    }

    static List append(List a, List b) {
        return a == null ? b : new List(a.part, append(a.rest, b));
    }

    static Numbers seeds(List l) {
        return l == null ? null : new Numbers(l.part.seed, seeds(l.rest));
    }

    static void show(String label, long wait) {
        System.out.printf("%s: %.2f%n", label, wait / 1e6);
    }

    public static void main(String[] arguments) {
        Tree tree = makeTree(DEPTH, 0);
        ArrayList<Long> waits = new ArrayList<>();
        long start = System.nanoTime(), last = start, sum = 0;
        int key = 1;
        for (int step = 0; step < STEPS; step++) {
            key = (int) ((key * 1103515245L + 12345) % RECORDS);
            tree = replace(tree, RECORDS / 2, key, makeRecord(step));
            sum += total(lookup(tree, RECORDS / 2, (int) (key * 7L % RECORDS)));
            long now = System.nanoTime();
            if (now - last >= 500_000) waits.add(now - last);
            last = now;
        }
        if (sum == 0) throw new IllegalStateException("wrong result");
        double seconds = (System.nanoTime() - start) / 1e9;
        waits.sort(Collections.reverseOrder());
        System.out.println("waits of 0.5 ms or more: " + waits.size());
        if (!waits.isEmpty()) {
            show("half of them, in ms, at least", waits.get(waits.size() / 2));
            show("a hundredth of them, in ms, at least", waits.get(waits.size() / 100));
            show("the longest, in ms", waits.get(0));
        }
        System.out.println("seconds: " + seconds);
    }
}
