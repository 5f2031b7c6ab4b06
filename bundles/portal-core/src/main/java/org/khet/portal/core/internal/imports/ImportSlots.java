package org.khet.portal.core.internal.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;

/**
 * Room in the memory of this node for files that are looked at. A slot is taken before a file is read and given back when its
 * page closes it, or when nobody touched it for some hours. Small files of many offices have room beside each other; an office
 * that has a slot already gets further ones as long as half of the room stays for the others. Safe for concurrent use.
 */
final class ImportSlots {
    /** After so long without a touch a file is forgotten; longer than a page that was left is kept. */
    static final Duration IDLE = Duration.ofHours(2);

    /** Files that are read at once, and of one office. */
    private static final int MOST_READ = 4;

    private static final int MOST_READ_OF_OFFICE = 2;
    private final Clock clock;
    private final long most;
    private final List<Slot> taken = new ArrayList<>();

    /** @param most lines that are looked at by all together */
    ImportSlots(Clock clock, long most) {
        this.clock = clock;
        this.most = most;
    }

    /** The place of one file. */
    final class Slot implements AutoCloseable {
        private final OfficeId office;
        private long lines = most / MOST_READ;
        private boolean reading = true;
        private boolean forgotten;
        private Instant touched = clock.instant();
        private Runnable forget = () -> {};

        private Slot(OfficeId office) {
            this.office = office;
        }

        /**
         * The file was read; it stays as long as it is touched.
         *
         * @param found lines that it has
         * @param drops gives their memory back when nobody touches it any more
         * @throws Rejected when there is no room for so many; the slot is given back
         */
        void read(long found, Runnable drops) {
            synchronized (taken) {
                reading = false;
                lines = found;
                forget = drops;
                if (!hasRoom(this)) {
                    taken.remove(this);
                    throw busy();
                }
                touched = clock.instant();
            }
        }

        /**
         * Somebody looks at it.
         *
         * @throws NoLongerThere when it was forgotten because nobody had for hours
         */
        void touch() {
            synchronized (taken) {
                if (forgotten) {
                    throw new NoLongerThere(
                            "a file of office " + office.value() + " that nobody looked at for " + IDLE);
                }
                touched = clock.instant();
            }
        }

        /** Gives the place back. */
        @Override
        public void close() {
            synchronized (taken) {
                taken.remove(this);
            }
        }
    }

    /**
     * A slot for a file of this office that is going to be read.
     *
     * @throws Rejected when there is no room now
     */
    Slot take(OfficeId office) {
        synchronized (taken) {
            forgetIdle();
            Slot slot = new Slot(office);
            long reading = taken.stream().filter(one -> one.reading).count();
            long own = taken.stream()
                    .filter(one -> one.reading && one.office.equals(office))
                    .count();
            if (reading >= MOST_READ || own >= MOST_READ_OF_OFFICE || !hasRoom(slot)) {
                throw busy();
            }
            taken.add(slot);
            return slot;
        }
    }

    /** How many files there are. */
    int count() {
        synchronized (taken) {
            return taken.size();
        }
    }

    /** Forgets files that nobody touched. */
    void forgetIdle() {
        synchronized (taken) {
            Instant last = clock.instant().minus(IDLE);
            taken.removeIf(slot -> {
                slot.forgotten = !slot.reading && !slot.touched.isAfter(last);
                if (slot.forgotten) {
                    slot.forget.run();
                }
                return slot.forgotten;
            });
        }
    }

    /** A file alone always has room, however large. */
    private boolean hasRoom(Slot slot) {
        List<Slot> others = taken.stream().filter(one -> one != slot).toList();
        boolean first = others.stream().noneMatch(one -> one.office.equals(slot.office));
        long lines = slot.lines + others.stream().mapToLong(one -> one.lines).sum();
        return others.isEmpty() || lines <= (first ? most : most / 2);
    }

    private Rejected busy() {
        return Rejected.of("file", "core.import.error.busy", taken.size());
    }
}
