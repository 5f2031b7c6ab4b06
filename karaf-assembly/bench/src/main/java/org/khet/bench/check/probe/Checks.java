package org.khet.bench.check.probe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;

/** Asks for everybody of the portal, again and again. */
final class Checks {
    private static final int MOST = 500;
    private static final long ROUND = TimeUnit.SECONDS.toNanos(1);
    private static final List<Permission> ASKED = List.of(
            Permission.of("ict:repair:submit"),
            Permission.of("ict:repair:assign"),
            Permission.of("core:school:view"),
            Permission.of("core:account:manage"));

    private final List<Caller> people;
    private final Acting acting;

    Checks(List<Office> offices, Callers callers, Accounts accounts, Acting acting) {
        this.acting = acting;
        this.people = offices.stream()
                .flatMap(office -> accounts.list(callers.system(office.id()), "", 0, MOST).stream()
                        .map(account -> callers.caller(account.id(), office.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many people are asked for. */
    int people() {
        return people.size();
    }

    /** Nanoseconds that one question for a permission takes, over a second. */
    double permission() {
        return nanos(caller -> {
                    int held = 0;
                    for (Permission permission : ASKED) {
                        held += caller.may(permission) ? 1 : 0;
                    }
                    return held;
                })
                / ASKED.size();
    }

    /** Nanoseconds that the question who decides for somebody now takes, over a second. */
    double decider() {
        return nanos(caller -> acting.decider(caller.office(), caller.person(), HalfDay.of(Instant.now()))
                .map(decider -> 1)
                .orElse(0));
    }

    /** A question. */
    private interface Question {
        int ask(Caller caller);
    }

    private double nanos(Question question) {
        long began = System.nanoTime();
        long asked = 0;
        long answers = 0;
        while (System.nanoTime() - began < ROUND) {
            for (Caller caller : people) {
                answers += question.ask(caller);
            }
            asked += people.size();
        }
        if (answers == 0) {
            throw new IllegalStateException("nobody may do anything, and nobody decides");
        }
        return (double) (System.nanoTime() - began) / asked;
    }
}
