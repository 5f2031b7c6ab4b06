package org.khet.promotion.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * Cards on the home page: for the group the children at no school, what schools owe and what is late; for a school its own reports. Source:
 * other-groups F (PROM).
 */
public final class PromotionCards {
    private final List<Count> office;
    private final List<Count> school;

    /** A tab whose records are counted. */
    private record Count(RecordService<?> service, String tab) {
        int of(Caller caller) {
            return caller.may(service.kind().view()) ? service.count(caller, RecordFilter.ALL.in(tab)) : 0;
        }
    }

    /** Over the records of the module. */
    public PromotionCards(PromotionRecords records) {
        office = List.of(
                new Count(records.children, "unfollowed"),
                new Count(records.followUps, "late"),
                new Count(records.dropouts, "late"),
                new Count(records.screenings, "late"),
                new Count(records.accidents, "open"),
                new Count(records.providers, "overdue"));
        school = List.of(
                new Count(records.dropouts, "owed"),
                new Count(records.screenings, "owed"),
                new Count(records.safetyPlans, "open"),
                new Count(records.accidents, "open"));
    }

    /** Both cards; none of zeros. */
    public List<CardEntry> entries() {
        return List.of(
                card("office", PromotionPermissions.REPORT_ACCEPT, 71, office),
                card("school", PromotionPermissions.REPORT_WRITE, 72, school));
    }

    private static CardEntry card(String name, Permission permission, int order, List<Count> counts) {
        return new CardEntry(name, permission, order, request -> strip(request, counts))
                .when(caller -> counts.stream().anyMatch(one -> one.of(caller) > 0));
    }

    private static Component strip(ViewRequest request, List<Count> counts) {
        List<Figure> figures = new ArrayList<>();
        for (Count one : counts) {
            int count = one.of(request.caller());
            RecordKind kind = one.service().kind();
            figures.add(new Figure(
                    String.valueOf(count),
                    request.texts().get("promotion.card.unit"),
                    request.texts().get("promotion.card." + kind.name() + "." + one.tab()),
                    count == 0
                            ? null
                            : one.tab().equals("owed") || one.tab().equals("open") ? BadgeTone.WAIT : BadgeTone.LATE,
                    kind.listAddress() + "?tab=" + one.tab()));
        }
        return new FigureStrip(figures);
    }
}
