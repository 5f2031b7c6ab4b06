package org.khet.training.internal.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.OfficeTime;
import org.khet.training.internal.TrainingPortal;

/**
 * Sign-in sheets: one for each session of an announced course with everybody who has a seat; the hours of whoever was there count once,
 * when the sheet is closed, and anew when it was corrected. Source: other-groups T-02, TDEV-03.
 */
public final class SignInFlow {
    private final RecordService<CourseKind> courses;
    private final RecordService<EnrolmentKind> enrolments;
    private final RecordService<SignInSheetKind> sheets;
    private final TrainingPortal portal;

    private SignInFlow(
            RecordService<CourseKind> courses,
            RecordService<EnrolmentKind> enrolments,
            RecordService<SignInSheetKind> sheets,
            TrainingPortal portal) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.sheets = sheets;
        this.portal = portal;
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<CourseKind> courses,
            RecordService<EnrolmentKind> enrolments,
            RecordService<SignInSheetKind> sheets,
            TrainingPortal portal) {
        SignInFlow flow = new SignInFlow(courses, enrolments, sheets, portal);
        courses.kind().announce.then(flow::makeSheets);
        courses.kind().finish.when(flow::sheetsOpen);
        enrolments.kind().admit.then(flow::enter);
        enrolments.kind().cancel.then(flow::strike);
        sheets.kind().count.when(flow::begun).then((sheet, now) -> flow.credit(sheet, now, true));
        sheets.kind().correct.then((sheet, now) -> flow.credit(sheet, now, false));
    }

    private void makeSheets(RecordRow course, RecordContext now) {
        CourseKind of = courses.kind();
        SignInSheetKind to = sheets.kind();
        for (RecordLine session : course.lines(of.sessions)) {
            sheets.internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(to.course, course.id())
                                    .with(to.begins, session.get(of.begins))
                                    .with(to.topic, session.get(of.topic))
                                    .with(to.hours, session.get(of.sessionHours))
                                    .with(to.unit, course.get(of.unit)));
        }
    }

    private Optional<Problem> sheetsOpen(RecordRow course, RecordContext now) {
        int open = open(course.id(), now).size();
        return open == 0 ? Optional.empty() : Optional.of(Problem.of("", "training.error.sheets-open", open));
    }

    private List<RecordRow> open(long course, RecordContext now) {
        SignInSheetKind kind = sheets.kind();
        return sheets.internal().all(now.caller(), RecordFilter.of(kind.course.is(course), kind.in(kind.open))).stream()
                .map(sheet -> sheets.find(now.office(), sheet.id()).orElseThrow())
                .toList();
    }

    private Optional<Problem> begun(RecordRow sheet, RecordContext now) {
        return sheet.get(sheets.kind().begins).isAfter(now.now())
                ? Optional.of(Problem.of("", "training.error.not-begun"))
                : Optional.empty();
    }

    private void enter(RecordRow enrolment, RecordContext now) {
        SignInSheetKind kind = sheets.kind();
        for (RecordRow sheet : open(enrolment.get(enrolments.kind().course), now)) {
            List<RecordDraft> lines = kept(sheet, 0);
            lines.add(new RecordDraft()
                    .with(kind.enrolment, enrolment.id())
                    .with(kind.name, name(enrolment))
                    .with(kind.present, false));
            sheets.internal().change(now.caller(), sheet, new RecordDraft().with(kind.people, lines));
        }
    }

    private void strike(RecordRow enrolment, RecordContext now) {
        for (RecordRow sheet : open(enrolment.get(enrolments.kind().course), now)) {
            sheets.internal()
                    .change(
                            now.caller(),
                            sheet,
                            new RecordDraft().with(sheets.kind().people, kept(sheet, enrolment.id())));
        }
    }

    private List<RecordDraft> kept(RecordRow sheet, long without) {
        SignInSheetKind kind = sheets.kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line : sheet.lines(kind.people)) {
            if (line.get(kind.enrolment) != without) {
                lines.add(new RecordDraft()
                        .ofLine(line.id())
                        .with(kind.enrolment, line.get(kind.enrolment))
                        .with(kind.name, line.get(kind.name))
                        .with(kind.present, line.get(kind.present)));
            }
        }
        return lines;
    }

    private String name(RecordRow enrolment) {
        EnrolmentKind kind = enrolments.kind();
        var office = enrolment.head().office();
        String name = enrolment
                .get(kind.person)
                .map(person -> portal.name(office, person))
                .orElseGet(() -> enrolment.get(kind.outsider).orElse(""));
        String place = enrolment.get(kind.person).isPresent()
                ? portal.name(office, enrolment.get(kind.school))
                : enrolment.get(kind.from);
        return place.isEmpty() ? name : name + " · " + place;
    }

    /** Writes the hours of a sheet to whoever was there, or takes them away from everybody. */
    private void credit(RecordRow sheet, RecordContext now, boolean counts) {
        SignInSheetKind of = sheets.kind();
        EnrolmentKind to = enrolments.kind();
        for (RecordLine line : sheet.lines(of.people)) {
            RecordRow enrolment =
                    enrolments.find(now.office(), line.get(of.enrolment)).orElseThrow();
            List<RecordDraft> hours = new ArrayList<>();
            for (RecordLine one : enrolment.lines(to.hours)) {
                if (one.get(to.sheet) != sheet.id()) {
                    hours.add(new RecordDraft()
                            .ofLine(one.id())
                            .with(to.sheet, one.get(to.sheet))
                            .with(to.on, one.get(to.on))
                            .with(to.counted, one.get(to.counted)));
                }
            }
            if (counts && line.get(of.present)) {
                hours.add(new RecordDraft()
                        .with(to.sheet, sheet.id())
                        .with(to.on, OfficeTime.day(sheet.get(of.begins)))
                        .with(to.counted, sheet.get(of.hours)));
            }
            enrolments.internal().change(now.caller(), enrolment, new RecordDraft().with(to.hours, hours));
        }
    }
}
