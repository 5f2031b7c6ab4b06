package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.khet.documents.internal.chain.AskedPapers;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.chain.WaitingLevels;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.waiting.WaitingSource;

/**
 * The page of what waits for a person: papers to read and sign first, then what waits in each module, in the own name and as acting. Made
 * for a phone. Source: DESIGN 07, CORE-68, kinds-documents §8.
 */
final class InboxView extends Div {
    private static final int MOST = 50;
    private static final String OWN = "documents/inbox/";

    InboxView(ViewRequest request, LevelService desk, InboxService inbox, Instant now) {
        addClassName("k-page");
        Texts texts = request.texts();
        String sort = chosen(request, "sort");
        String urgency = chosen(request, "urgency");
        WaitingLevels.Counts counts = desk.waiting().counts(request.caller(), sort, urgency);
        List<RecordRow> levels = desk.waiting().of(request.caller(), MOST, sort, urgency);
        List<InboxService.Part> parts = inbox.parts(request.caller(), HalfDay.of(now)).stream()
                .filter(part -> part.failed() || !ofModules(part).isEmpty())
                .toList();
        PageHeader header = new PageHeader(texts.get("records.place"), texts.get("documents.level.plural"))
                .sub(texts.get("documents.inbox.count", counts.shown()));
        add(header);
        parts.stream()
                .map(InboxService.Part::forName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> add(new InlineNotice(
                        BadgeTone.RUN,
                        texts.get("documents.inbox.acting", name),
                        texts.get("documents.inbox.switch"))));
        InboxFilter sorts = new InboxFilter(request, desk.waiting(), counts, sort, urgency);
        sorts.setVisible(counts.all() > 1);
        add(sorts);
        if (levels.isEmpty() && parts.isEmpty()) {
            add(new EmptyState(
                    BadgeTone.DONE, "inbox", texts.get("documents.level.empty"), texts.get("documents.inbox.done")));
        }
        if (!levels.isEmpty()) {
            Map<Long, AskedPapers.Waiting> asked = desk.papers().of(request.caller(), levels);
            InboxRow rows = new InboxRow(texts, desk.kind());
            TickedPapers papers =
                    new TickedPapers(request, desk, levels, level -> rows.of(level, asked.get(level.id())));
            papers.whenSigned(signed -> {
                header.sub(texts.get("documents.inbox.count", counts.shown() - signed));
                sorts.setVisible(false);
            });
            add(papers);
            if (counts.shown() > levels.size()) {
                add(new Span(texts.get("documents.inbox.more", MOST)));
            }
        }
        parts.forEach(part -> add(part(texts, part)));
        add(new Div(Links.to("documents/my-signature", texts.get("documents.signature.page"))));
    }

    private static String chosen(ViewRequest request, String name) {
        List<String> values = request.query().getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static Component part(Texts texts, InboxService.Part part) {
        String module = part.module().value();
        Texts words = part.texts().map(own -> own.in(texts.locale())).orElse(texts);
        String name = words.has(module + ".title")
                ? words.get(module + ".title")
                : texts.get("documents.inbox.module", module);
        String title = part.forName().isEmpty() ? name : texts.get("documents.inbox.for", name, part.forName());
        if (part.failed()) {
            return new InlineNotice(BadgeTone.NEAR, title, texts.get("documents.inbox.failed"));
        }
        Section section = new Section(
                title,
                ofModules(part).stream().map(row -> row(texts, words, row)).toArray(Component[]::new));
        return part.more() ? section.hint(texts.get("documents.inbox.more", InboxService.MOST)) : section;
    }

    /** What waits beside the papers, which stand above. */
    private static List<WaitingSource.Waiting> ofModules(InboxService.Part part) {
        return part.rows().stream().filter(row -> !row.link().startsWith(OWN)).toList();
    }

    private static Component row(Texts texts, Texts words, WaitingSource.Waiting row) {
        String state = words.has(row.state()) ? words.get(row.state()) : texts.get("documents.level.state.OPEN");
        String what = words.has(row.what()) ? words.get(row.what()) : "";
        return Links.to(
                row.link(),
                new CardRow(
                        what,
                        row.late()
                                ? new StatusBadge(BadgeTone.LATE, texts.get("documents.inbox.late", state))
                                : new StatusBadge(BadgeTone.WAIT, state),
                        row.title(),
                        ScreenDates.in(texts.locale()).listDate(OfficeTime.day(row.since())),
                        row.late()));
    }
}
