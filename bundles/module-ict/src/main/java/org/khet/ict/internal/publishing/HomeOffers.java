package org.khet.ict.internal.publishing;

import java.util.List;
import java.util.function.Predicate;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Makes a text for the home page of one that stands on the page of a group, and asks for its approval where the office approves; the
 * group's text stays where it is, its files stay with it. While one of this title is on its way or stands there, no second one is made.
 * Source: ict E-R22, ICT-110.
 */
final class HomeOffers {
    private final RecordService<WebPublicationRecord> publications;
    private final Predicate<RecordContext> homeAsks;

    /** @param homeAsks whether the home page needs approval */
    HomeOffers(RecordService<WebPublicationRecord> publications, Predicate<RecordContext> homeAsks) {
        this.publications = publications;
        this.homeAsks = homeAsks;
    }

    /** Said once, when the register is made. */
    void serve() {
        publications.kind().offer.then(this::offered);
    }

    private void offered(RecordRow text, RecordContext now) {
        WebPublicationRecord kind = publications.kind();
        if (isThere(kind, text, now)) {
            throw Rejected.of("", "ict.error.web-offered");
        }
        List<Field<?>> taken = List.of(
                kind.title,
                kind.kind,
                kind.group,
                kind.audience,
                kind.body,
                kind.from,
                kind.until,
                kind.memo,
                kind.memoDay,
                kind.decision);
        RecordDraft draft = new RecordDraft().with(kind.page, WebPage.HOME);
        taken.forEach(field -> draft.with(field, text.raw(field)));
        RecordRow made = publications.internal().create(now.caller(), draft);
        if (homeAsks.test(now)) {
            publications.internal().act(now.caller(), made, kind.ask);
        }
    }

    private boolean isThere(WebPublicationRecord kind, RecordRow text, RecordContext now) {
        RecordFilter same = RecordFilter.of(
                kind.in(kind.draft, kind.asked, kind.approved, kind.published),
                kind.page.is(WebPage.HOME),
                kind.group.is(text.get(kind.group)),
                kind.title.is(text.get(kind.title)));
        return !publications.internal().all(now.caller(), same).isEmpty();
    }
}
