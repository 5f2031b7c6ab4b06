package org.khet.training.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.open.PublicViews;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;
import org.khet.training.internal.TrainingRecords;
import org.khet.training.internal.TrainingSettings;
import org.khet.training.internal.award.AwardKind;
import org.khet.training.internal.certificate.TrainingCertificateKind;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.course.CourseRatings;
import org.khet.training.internal.course.SignInSheetKind;
import org.khet.training.internal.history.TrainingHistoryKind;
import org.khet.training.internal.paper.CertificatePaper;
import org.khet.training.internal.paper.TrainingPapers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What is added to the derived screens: papers, ratings of courses, hours by year. Source: other-groups D, F, TDEV. */
@org.osgi.service.component.annotations.Component(service = TrainingRecordViews.class)
public final class TrainingRecordViews {
    private final TrainingRecords records;
    private final TrainingPortal portal;
    private final TrainingPapers papers;
    private final CertificatePaper certificates;

    /** For the component runtime. */
    @Activate
    public TrainingRecordViews(
            @Reference TrainingRecords records,
            @Reference TrainingPortal portal,
            @Reference TrainingPapers papers,
            @Reference CertificatePaper certificates) {
        this.records = records;
        this.portal = portal;
        this.papers = papers;
        this.certificates = certificates;
    }

    /** What is replaced in the screens of a kind. */
    public RecordViewOverrides of(RecordKind kind) {
        RecordViewOverrides own = new RecordViewOverrides();
        return switch (kind) {
            case CourseKind ignored ->
                own.head(this::courseButtons).next(new CourseWays(records)::of).below(this::voices);
            case AwardKind ignored -> own.next(new AwardWays(records)::of);
            case SignInSheetKind ignored ->
                own.paper((request, row) -> printed(request.caller(), papers.sheet(request.caller(), row.id())));
            case TrainingCertificateKind ignored -> own.paper(this::certificate);
            case TrainingHistoryKind ignored -> own.head(this::extract).below(this::years);
            default -> own;
        };
    }

    private byte[] printed(Caller caller, ReportPaper paper) {
        var out = new ByteArrayOutputStream();
        try {
            certificates.print(caller, paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] certificate(ViewRequest request, RecordRow row) {
        var out = new ByteArrayOutputStream();
        try {
            certificates.print(request.caller(), List.of(row), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Component> courseButtons(ViewRequest request, RecordRow course) {
        Caller caller = request.caller();
        List<Component> buttons = new ArrayList<>();
        if (caller.may(TrainingPermissions.KEEP)
                && !certificates.ofCourse(caller, course.id()).isEmpty()) {
            buttons.add(new Download(
                    "training-print-certificates",
                    "printer",
                    request.texts().get("training.print.certificates"),
                    () -> Download.Kind.pdf("certificates"),
                    out -> certificates.print(caller, certificates.ofCourse(caller, course.id()), out)));
        }
        if (caller.may(TrainingPermissions.RATING_VIEW) && isRated(course)) {
            buttons.add(new Download(
                    "training-print-report",
                    "printer",
                    request.texts().get("training.print.report"),
                    () -> Download.Kind.pdf("course-report"),
                    out -> certificates.print(caller, papers.report(caller, course.id()), out)));
        }
        return buttons;
    }

    private boolean isRated(RecordRow course) {
        CourseKind kind = records.courses.kind();
        return course.state().equals(kind.held) || course.state().equals(kind.finished);
    }

    private List<Component> voices(ViewRequest request, RecordRow course) {
        if (!request.caller().may(TrainingPermissions.RATING_VIEW) || !isRated(course)) {
            return List.of();
        }
        Texts texts = request.texts();
        CourseRatings.Summary summary = records.voices.summary(request.caller(), course);
        String title = texts.get("training.voices.title", summary.count());
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(texts.get(
                "training.voices.link",
                request.address(PublicViews.address(
                        portal.code(request.caller().office()),
                        "training",
                        "rate",
                        course.get(records.courses.kind().ratingKey))))));
        if (summary.count() > 0) {
            parts.add(new SmallTable(
                            title,
                            List.of(texts.get("training.voices.question"), texts.get("training.voices.mean")),
                            summary.means().entrySet().stream()
                                    .map(one ->
                                            List.of(one.getKey(), one.getValue().toPlainString()))
                                    .toList())
                    .stacking());
            summary.comments().forEach(words -> parts.add(new Paragraph(words)));
        }
        return List.of(new Section(title, parts.toArray(Component[]::new)));
    }

    private List<Component> extract(ViewRequest request, RecordRow row) {
        var person = row.get(records.histories.kind().person);
        return List.of(new Download(
                "training-print-history",
                "printer",
                request.texts().get("training.print.history"),
                () -> Download.Kind.pdf("training-history"),
                out -> certificates.print(request.caller(), papers.history(request.caller(), person), out)));
    }

    private List<Component> years(ViewRequest request, RecordRow row) {
        Texts texts = request.texts();
        Caller caller = request.caller();
        int target = portal.get(caller.office(), TrainingSettings.YEAR_HOURS);
        String title = texts.get("training.years.title");
        List<List<String>> rows =
                records.book.byYear(caller, row.get(records.histories.kind().person)).entrySet().stream()
                        .map(one -> List.of(
                                String.valueOf(one.getKey().buddhist()),
                                one.getValue().stripTrailingZeros().toPlainString(),
                                texts.get(
                                        one.getValue().compareTo(BigDecimal.valueOf(target)) >= 0
                                                ? "training.years.reached"
                                                : "training.years.below",
                                        target)))
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(
                        title,
                        new SmallTable(
                                        title,
                                        List.of(
                                                texts.get("training.history.field.fiscal_year"),
                                                texts.get("training.history.field.hours"),
                                                texts.get("training.years.target")),
                                        rows)
                                .stacking()));
    }
}
