package org.khet.personnel.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.personnel.internal.body.EffectiveOrderKind;
import org.khet.personnel.internal.register.ChangedFact;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * A request for academic standing (วิทยฐานะ): qualification, assessors and their results, resolution, and the order with the day from which
 * it is paid. Source: other-groups HR-P03, HR-08.
 */
public final class StandingKind extends EffectiveOrderKind {
    private final PersonnelFileChanges files;

    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<String> standing =
            code("standing_code", PersonnelCodes.STANDING).filtered();
    public final Field<LocalDate> askedOn = day("asked_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> work = longText("work_text", 2000);
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();

    public final State qualified = state("QUALIFIED", StateTone.RUN);
    public final State assessed = state("ASSESSED", StateTone.RUN);

    public final Field<Optional<LocalDate>> qualifiedOn = day("qualified_on")
            .optional()
            .from(qualified)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> qualification =
            text("qualification", 300).orEmpty().from(qualified);
    public final Lines assessors = lines("assessors", "psn_assessor", 0, 10);
    public final Field<String> assessor = assessors.text("full_name", 200).unique();
    public final Field<LocalDate> assessedOn = assessors.day("assessed_on");
    public final Field<AssessmentResult> result = assessors.choice("result", AssessmentResult.class);

    public final Action qualify = action("qualify", "qualified")
            .from(draft)
            .to(qualified)
            .needs(PersonnelPermissions.KEEP)
            .notBy(person)
            .demands(qualifiedOn)
            .asks(qualification)
            .icon("clipboard-check")
            .tells(person);
    public final Action assess = action("assess", "assessed")
            .from(qualified)
            .to(assessed)
            .needs(PersonnelPermissions.KEEP)
            .notBy(person)
            .asks(assessors)
            .whenTyped(this::enoughAssessors)
            .icon("users-round");
    public final Action reject = action("reject")
            .from(draft, qualified, assessed)
            .to(refused)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .backward("ban")
            .tells(person);

    /** The kind over the files, where the standing is entered. */
    public StandingKind(PersonnelSettingReader settings, PersonnelFileChanges files) {
        super("standing", "psn_standing", settings, false);
        this.files = files;
        putUp.from(assessed).when(this::allPassed);
        draftOrder.from(resolved).when(this::fileIsThere);
        order.from(resolved).to(ordered).when(this::fileIsThere).saysWhyNot();
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.ASK, draft);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        rule(PersonnelReach.ownOrKept(person));
        create().tells(PersonnelPermissions.KEEP);
        titled(person, standing);
        list(person, standing, askedOn, qualifiedOn, resolutionOn, orderNo, effectiveOn);
        section("what", person, standing, askedOn, work, papers, body);
        tab("open", draft, qualified, assessed, atBody, resolved, coming);
        tab("all");
        way(draft, qualified, assessed, atBody, resolved, coming, ordered);
        menu("HR", "award", 616, "moves");
    }

    @Override
    protected void carryOut(RecordRow row, RecordContext now) {
        files.ordered(row.get(person), ChangedFact.STANDING, row.get(standing), source(row), now);
    }

    private Optional<Problem> fileIsThere(RecordRow row, RecordContext now) {
        return files.file(now.office(), row.get(person)).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "personnel.error.no-file"));
    }

    private Optional<Problem> enoughAssessors(RecordRow row, RecordContext now) {
        int least = settings().get(now.office(), PersonnelSettings.ASSESSORS);
        return row.lines(assessors).size() >= least
                ? Optional.empty()
                : Optional.of(Problem.of(assessors.name(), "personnel.error.assessors", least));
    }

    private Optional<Problem> allPassed(RecordRow row, RecordContext now) {
        return row.lines(assessors).stream().allMatch(line -> line.get(result) == AssessmentResult.PASSED)
                ? Optional.empty()
                : Optional.of(Problem.of("", "personnel.error.assessment-failed"));
    }
}
