package org.khet.portal.core.internal.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;

/**
 * Takes one import back packet by packet, each in one transaction with the note that it is done: after a stop of the portal it goes
 * on where it was. A record that somebody changed or used meanwhile is left as it is. For one thread.
 */
final class PacketedRun {
    /** So many records are written within a fraction of a second. */
    static final int RECORDS = 250;

    /** Between the numbers of packets, so that there are numbers between them for the records of one that is parted. */
    private static final int STEP = 1000;

    private final Transactions transactions;
    private final ImportRepository repository;
    private final ImportUndo undo;
    private final Of of;

    /**
     * Which import.
     *
     * @param target its list
     * @param number its key
     */
    record Of(Caller caller, String target, long number) {}

    PacketedRun(Transactions transactions, ImportRepository repository, ImportUndo undo, Of of) {
        this.transactions = transactions;
        this.repository = repository;
        this.undo = undo;
        this.of = of;
    }

    /** Whether somebody began to take it back. */
    boolean begun() {
        return !repository.packets(of.caller().office(), of.number()).isEmpty();
    }

    /** Parts it in the running transaction; gives whether there is more than one packet. */
    boolean part(List<ImportTrace> traces) {
        List<List<ImportTrace>> packets = undo.packets(of.caller(), traces, RECORDS);
        if (packets.size() > 1) {
            repository.part(of.caller().office(), of.number(), 0, packets, STEP);
        }
        return packets.size() > 1;
    }

    /** Takes all packets back; gives how many of them stay because of what somebody did meanwhile. */
    int takeBack() {
        Deque<Integer> waiting = new ArrayDeque<>(repository.packets(of.caller().office(), of.number()));
        int left = 0;
        while (!waiting.isEmpty()) {
            int packet = waiting.removeFirst();
            if (!taken(packet)) {
                List<Integer> parts = parts(packet);
                left += parts.isEmpty() ? 1 : 0;
                parts.reversed().forEach(waiting::addFirst);
            }
        }
        return left;
    }

    private boolean taken(int packet) {
        try {
            return transactions.call(() -> locked(() -> {
                List<ImportTrace> traces = traces(packet);
                boolean done = traces.isEmpty()
                        || undo.undo(of.caller(), traces).hindrances().isEmpty();
                if (done) {
                    repository.forget(of.caller().office(), of.number(), packet);
                }
                return done;
            }));
        } catch (Outdated changed) {
            return false; // somebody was quicker between the look and the write
        }
    }

    /** Parts a packet into its records; gives their numbers, none when it is one record already. */
    private List<Integer> parts(int packet) {
        return transactions.call(() -> locked(() -> {
            List<List<ImportTrace>> records = undo.packets(of.caller(), traces(packet), 1);
            if (records.size() > 1) {
                repository.part(of.caller().office(), of.number(), packet, records, 1);
                return java.util.stream.IntStream.rangeClosed(1, records.size())
                        .mapToObj(part -> packet + part)
                        .toList();
            }
            return List.<Integer>of();
        }));
    }

    private List<ImportTrace> traces(int packet) {
        return repository.traces(of.caller().office(), of.number(), packet);
    }

    private <T> T locked(java.util.function.Supplier<T> work) {
        return repository.open(of.caller().office(), of.target(), of.number(), row -> work.get());
    }
}
