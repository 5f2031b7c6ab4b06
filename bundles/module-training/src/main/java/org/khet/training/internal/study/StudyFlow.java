package org.khet.training.internal.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;
import org.khet.training.internal.TrainingSettings;

/**
 * Where the holder of a licence or of study leave works, and the service owed for the leave: so many times its days, counted from the day
 * of return. Source: other-groups T-03, TDEV-08, TDEV-10.
 */
public final class StudyFlow {
    private final TrainingPortal portal;

    private StudyFlow(TrainingPortal portal) {
        this.portal = portal;
    }

    /** Follows the actions. */
    public static void attach(RecordService<LicenceKind> register, StudyLeaveKind studies, TrainingPortal portal) {
        StudyFlow flow = new StudyFlow(portal);
        LicenceKind licences = register.kind();
        licences.renew.whenTyped((row, now) -> register.find(now.office(), row.id())
                .map(before -> before.get(licences.expires))
                .filter(last -> !row.get(licences.issuedOn).isAfter(last))
                .map(last -> Problem.of("issued_on", "training.error.renewed-early", last)));
        licences.create().does((row, now) -> {
            var holder = Optional.of(row.get(licences.person));
            return row.with(licences.unit, portal.unit(now.office(), holder).orElse(null))
                    .with(licences.school, portal.school(now.office(), holder).orElse(null));
        });
        studies.create().does((row, now) -> {
            var person = Optional.of(row.get(studies.person));
            return row.with(studies.unit, portal.unit(now.office(), person).orElse(null))
                    .with(studies.school, portal.school(now.office(), person).orElse(null));
        });
        studies.comeBack.does((row, now) -> flow.bound(studies, row, now));
    }

    /** Whoever asks for another person needs the right to keep study leave of that unit or school. */
    public static Action.Guard ofWhom(TrainingPortal portal) {
        return (row, now) -> {
            StudyLeaveKind kind = (StudyLeaveKind) row.kind();
            var person = row.get(kind.person);
            return person.equals(now.caller().person())
                            || portal.reaches(now.caller().scope(TrainingPermissions.STUDY_KEEP), now.office(), person)
                    ? Optional.<Problem>empty()
                    : Optional.of(Problem.of("person", "training.error.not-own"));
        };
    }

    private RecordRow bound(StudyLeaveKind kind, RecordRow row, RecordContext now) {
        int times = portal.get(
                now.office(), row.get(kind.paid) ? TrainingSettings.BOND_PAID : TrainingSettings.BOND_UNPAID);
        LocalDate back = row.get(kind.returnedOn).orElse(now.today());
        int away = (int) ChronoUnit.DAYS.between(row.get(kind.from), back);
        int days = Math.max(0, away) * times;
        return row.with(kind.bondDays, days).with(kind.boundUntil, days == 0 ? null : back.plusDays(days - 1L));
    }
}
