package org.khet.ict.internal.paper.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.khet.ict.internal.account.UserCardRecord;
import org.khet.ict.internal.paper.IctRegisterPapers;
import org.khet.ict.internal.paper.SpecificationPapers;
import org.khet.ict.internal.paper.UserCardPaper;
import org.khet.ict.internal.paper.WorkPapers;
import org.khet.ict.internal.privacy.PersonalViewTrail;
import org.khet.ict.internal.specification.SpecificationRecord;
import org.khet.ict.internal.study.BasicNeedRecord;
import org.khet.ict.internal.study.BasicNeedTrend;
import org.khet.ict.internal.study.StudyRegister;
import org.khet.ict.internal.study.SystemStudyRecord;
import org.khet.ict.internal.study.ui.BasicNeedSection;
import org.khet.ict.internal.supply.IctRequisitionRecord;
import org.khet.ict.internal.traffic.LogDisclosureRecord;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.InlineNotice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The buttons that print the forms of a record. */
@org.osgi.service.component.annotations.Component(service = IctPaperButtons.class)
public final class IctPaperButtons {
    private interface Print {
        void to(RecordRow row, OutputStream out) throws IOException;
    }

    private final IctRegisterPapers papers;
    private final SpecificationPapers specifications;
    private final WorkPapers works;
    private final PersonalViewTrail looks;
    private final UserCardPaper cards;
    private final BasicNeedSection needs;

    /** For the component runtime. */
    @Activate
    public IctPaperButtons(
            @Reference IctRegisterPapers papers,
            @Reference SpecificationPapers specifications,
            @Reference WorkPapers works,
            @Reference PersonalViewTrail looks,
            @Reference UserCardPaper cards,
            @Reference StudyRegister studies) {
        this.cards = cards;
        this.needs = new BasicNeedSection(new BasicNeedTrend(studies.needs()));
        this.looks = looks;
        this.works = works;
        this.papers = papers;
        this.specifications = specifications;
    }

    /** Additions to the screens of a kind, none for most; looks at data about people are noted. */
    public RecordViewOverrides of(RecordService<?> service) {
        RecordViewOverrides made = papers(service);
        return PersonalViewTrail.concerns(service.kind())
                ? made.beside((request, row) -> {
                    looks.opened(request.caller(), row);
                    return List.of();
                })
                : made;
    }

    private RecordViewOverrides papers(RecordService<?> service) {
        return switch (service.kind()) {
            case SpecificationRecord kind ->
                new RecordViewOverrides()
                        .head((request, row) -> List.of(
                                button(
                                        request,
                                        service,
                                        row,
                                        "f5",
                                        (now, out) -> specifications.topics(request.caller(), kind, now, out)),
                                button(
                                        request,
                                        service,
                                        row,
                                        "f6",
                                        (now, out) -> specifications.comparison(request.caller(), kind, now, out))));
            case LogDisclosureRecord kind ->
                new RecordViewOverrides()
                        .head((request, row) -> List.of(button(
                                request,
                                service,
                                row,
                                "d13",
                                (now, out) -> works.disclosure(request.caller(), kind, now, out))));
            case SystemStudyRecord kind ->
                new RecordViewOverrides()
                        .head((request, row) -> List.of(
                                button(
                                        request,
                                        service,
                                        row,
                                        "f12",
                                        (now, out) -> works.study(request.caller(), kind, now, out)),
                                button(
                                        request,
                                        service,
                                        row,
                                        "f14",
                                        (now, out) -> works.report(request.caller(), kind, now, out))));
            case BasicNeedRecord kind ->
                new RecordViewOverrides().beside(needs::of).below(needs::areas);
            case IctRequisitionRecord kind -> paper(service).above((request, row) -> aboveStock(request, kind, row));
            case UserCardRecord kind ->
                new RecordViewOverrides()
                        .head((request, row) -> cards.isPossible(request.caller(), row)
                                ? List.of(button(
                                        request,
                                        service,
                                        row,
                                        "f8",
                                        (now, out) -> cards.print(
                                                request.caller(),
                                                now,
                                                request.address(kind.pageAddress(now.id())),
                                                out)))
                                : List.of());
            default -> paper(service);
        };
    }

    private RecordViewOverrides paper(RecordService<?> service) {
        return IctRegisterPapers.has(service.kind())
                ? new RecordViewOverrides().head((request, row) -> List.of(print(request, service, row)))
                : new RecordViewOverrides();
    }

    /** More is asked than lies in the store: told as long as nothing was handed out. Source: ict ICT-38. */
    private static List<Component> aboveStock(ViewRequest request, IctRequisitionRecord kind, RecordRow row) {
        boolean waits = row.state().open()
                && row.lines(kind.handouts).stream()
                        .allMatch(line -> line.get(kind.given).signum() == 0);
        return waits && kind.isAboveStock(row)
                ? List.of(new InlineNotice(
                        BadgeTone.NEAR,
                        request.texts().get("ict.requisition.above-stock"),
                        request.texts().get("ict.requisition.above-stock.hint")))
                : List.of();
    }

    private static Component button(
            ViewRequest request, RecordService<?> service, RecordRow row, String form, Print print) {
        return new Download(
                "ict-" + service.kind().name() + "-" + form,
                "printer",
                request.texts().get("ict.print." + form),
                () -> Download.Kind.pdf(form.toUpperCase(java.util.Locale.ROOT) + "-" + row.id()),
                out -> print.to(service.open(request.caller(), row.id()), out));
    }

    private Component print(ViewRequest request, RecordService<?> service, RecordRow row) {
        return new Download(
                "ict-" + service.kind().name() + "-print",
                "printer",
                request.texts().get("ict.print.form"),
                () -> Download.Kind.pdf(IctRegisterPapers.name(row)),
                out -> papers.print(request.caller(), service.open(request.caller(), row.id()), out));
    }
}
