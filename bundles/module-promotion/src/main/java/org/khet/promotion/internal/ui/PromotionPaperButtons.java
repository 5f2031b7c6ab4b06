package org.khet.promotion.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.promotion.internal.activity.ActivityKind;
import org.khet.promotion.internal.aid.DonationKind;
import org.khet.promotion.internal.paper.PromotionPapers;
import org.khet.promotion.internal.setting.PromotionPermissions;

/** Buttons in the heads of records by which their papers are printed. Source: other-groups D (PROM). */
public final class PromotionPaperButtons {
    private final PromotionPapers papers;

    /** Over the papers of the module. */
    public PromotionPaperButtons(PromotionPapers papers) {
        this.papers = papers;
    }

    /** Of an activity that has results, for who keeps it. */
    public List<Component> certificates(ActivityKind kind, ViewRequest request, RecordRow row) {
        return row.lines(kind.results).isEmpty() || !request.caller().may(PromotionPermissions.ACTIVITY_KEEP)
                ? List.of()
                : List.of(
                        button(request, "certificates", out -> papers.certificates(request.caller(), kind, row, out)));
    }

    /** Of a donation for which thanks were said. */
    public List<Component> thanks(DonationKind kind, ViewRequest request, RecordRow row) {
        return row.state().equals(kind.thanked)
                ? List.of(button(request, "thanks", out -> papers.thanks(request.caller(), kind, row, out)))
                : List.of();
    }

    private static Component button(ViewRequest request, String paper, Download.Maker maker) {
        return new Download(
                "promotion-print-" + paper,
                "printer",
                request.texts().get("promotion.print." + paper),
                () -> Download.Kind.pdf(paper),
                maker);
    }
}
