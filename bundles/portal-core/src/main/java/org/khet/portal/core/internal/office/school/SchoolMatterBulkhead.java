package org.khet.portal.core.internal.office.school;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.khet.portal.api.admin.school.SchoolMatters.Answer;
import org.khet.portal.api.admin.school.SchoolMatters.MatterStatus;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.school.SchoolMatterSource.Held;
import org.khet.portal.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One module that holds something about schools; few stand at its door at a time. Safe for concurrent use. */
final class SchoolMatterBulkhead {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolMatterBulkhead.class);

    /** A module that hangs keeps these threads and no more. */
    private static final int AT_ONCE = 8;

    private final SchoolMatterSource source;
    private final ModuleId module;
    private final Semaphore places = new Semaphore(AT_ONCE);

    SchoolMatterBulkhead(SchoolMatterSource source) {
        this.source = source;
        this.module = source.module();
    }

    boolean isOf(SchoolMatterSource other) {
        return source.equals(other);
    }

    ModuleId module() {
        return module;
    }

    /** Ends with an answer in any case; slow at once while too many wait already. */
    CompletableFuture<Answer> ask(Caller caller, SchoolId school) {
        if (!places.tryAcquire()) {
            return CompletableFuture.completedFuture(new Answer(module, MatterStatus.SLOW, List.of()));
        }
        var answer = new CompletableFuture<Answer>();
        Thread _ = Thread.ofVirtual().name("khet-school-matters").start(() -> {
            Answer given = new Answer(module, MatterStatus.FAILED, List.of());
            try {
                given = new Answer(module, MatterStatus.ANSWERED, cut(source.about(caller, school)));
            } catch (RuntimeException | LinkageError failed) {
                LOG.warn("module {} does not say what it holds about school {}", module, school.value(), failed);
            } finally {
                places.release();
                boolean _ = answer.complete(given);
            }
        });
        return answer;
    }

    private static List<Held> cut(List<Held> held) {
        return held.stream()
                .sorted(Comparator.comparing(Held::sort))
                .map(one -> new Held(
                        one.sort(),
                        one.what(),
                        one.count(),
                        one.latest().stream().limit(SchoolMatterSource.MOST).toList(),
                        one.link()))
                .toList();
    }
}
