package org.khet.portal.core.internal.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.audit.AuditChain.Break;
import org.khet.portal.api.admin.audit.AuditChain.Damage;
import org.khet.portal.core.internal.audit.ChainRepository.End;

/**
 * Goes along a part of a chain, from an entry that is known to another one, a thousand entries at a time; what is sealed
 * meanwhile is not looked at. Not safe for concurrent use.
 */
final class ChainWalk {
    private static final int PAGE = 1000;
    private final End to;
    private long place;
    private String hash;
    private @Nullable Instant since;
    private @Nullable Break broken;

    private ChainWalk(End from, End to) {
        this.to = to;
        this.place = from.place();
        this.hash = from.hash();
    }

    /**
     * Reads the entries after one and up to the other.
     *
     * @param between called between two pages; throws when the reading has to end
     */
    static ChainWalk along(ChainRepository repository, long office, End from, End to, Runnable between) {
        ChainWalk walk = new ChainWalk(from, to);
        while (walk.goesOn()) {
            between.run();
            List<SealedEntry> page = repository.after(office, walk.place, PAGE);
            if (page.isEmpty()) {
                break;
            }
            page.forEach(walk::see);
        }
        walk.arrive();
        return walk;
    }

    /** The last entry that was whole. */
    End reached() {
        return new End(place, hash);
    }

    /** When the first entry of this part was written, {@code null} when it has none. */
    @Nullable Instant since() {
        return since;
    }

    /** The first broken place, {@code null} when the part is whole. */
    @Nullable Break broken() {
        return broken;
    }

    private boolean goesOn() {
        return broken == null && place < to.place();
    }

    private void see(SealedEntry entry) {
        if (!goesOn()) {
            return;
        }
        long expected = place + 1;
        if (entry.place() != expected) {
            broken = new Break(expected, entry.id(), entry.at(), Damage.MISSING);
        } else if (!ChainHashes.of(hash, expected, entry.content()).equals(entry.hash())) {
            broken = new Break(expected, entry.id(), entry.at(), Damage.CHANGED);
        } else {
            place = expected;
            hash = entry.hash();
            since = since == null ? entry.at() : since;
        }
    }

    private void arrive() {
        if (broken == null && place < to.place()) {
            broken = new Break(place + 1, 0, null, Damage.MISSING);
        } else if (broken == null && !hash.equals(to.hash())) {
            broken = new Break(place, 0, null, Damage.CUT);
        }
    }
}
