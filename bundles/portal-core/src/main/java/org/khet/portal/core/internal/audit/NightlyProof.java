package org.khet.portal.core.internal.audit;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.audit.AuditChain.Break;
import org.khet.portal.core.internal.audit.ChainRepository.End;

/**
 * What a night proves of a chain: all entries since the night before, and of the older ones a part, so that each is proved
 * again within a round of nights. The entries at which both go on are compared with the hashes that were noted of them, so
 * that a chain that was written anew or cut off is found in the first night.
 */
final class NightlyProof {
    private final ChainRepository repository;
    private final int nights;
    private final int least;

    /**
     * @param nights of a round, at least 1; 1 proves everything each night
     * @param least  entries of a part; a chain that is no longer is proved whole each night
     */
    NightlyProof(ChainRepository repository, int nights, int least) {
        this.repository = repository;
        this.nights = nights;
        this.least = least;
    }

    /**
     * What a night found.
     *
     * @param mark where the next night goes on
     * @param read entries that were read
     */
    record Night(ChainMark mark, long read) {}

    /**
     * Goes on from the mark.
     *
     * @param between called between two pages; throws when the reading has to end
     * @throws BrokenChain when the chain is broken or was written anew
     */
    Night goOn(long office, ChainMark known, Runnable between) {
        holds(office, known.end());
        holds(office, known.again());
        End end = repository.end(office).orElse(End.NONE);
        walk(office, known.end(), end, between);
        long fresh = end.place() - known.end().place();
        End begin = known.again();
        int left = known.nights() < 1 ? nights : Math.min(known.nights(), nights);
        End to = part(office, begin, known.end(), left);
        walk(office, begin, to, between);
        boolean whole = to.place() >= known.end().place();
        return new Night(
                new ChainMark(end, whole ? End.NONE : to, whole ? nights : left - 1),
                fresh + to.place() - begin.place());
    }

    private End part(long office, End begin, End end, int left) {
        long rest = end.place() - begin.place();
        long part = Math.max(least, Math.ceilDiv(rest, left));
        return part >= rest
                ? end
                : repository
                        .at(office, begin.place() + part)
                        .orElseThrow(() -> new BrokenChain(office, "is broken: no entry " + (begin.place() + part)));
    }

    private void walk(long office, End from, End to, Runnable between) {
        @Nullable Break broken = ChainWalk.along(repository, office, from, to, between).broken();
        if (broken != null) {
            throw new BrokenChain(office, "is broken: " + broken);
        }
    }

    private void holds(long office, End noted) {
        if (noted.place() > 0
                && !repository.at(office, noted.place()).filter(noted::equals).isPresent()) {
            throw new BrokenChain(office, "was written anew: entry " + noted.place() + " had the hash " + noted.hash());
        }
    }
}
