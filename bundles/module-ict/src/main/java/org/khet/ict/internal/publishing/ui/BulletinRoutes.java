package org.khet.ict.internal.publishing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.publishing.PublicationReader;
import org.khet.ict.internal.publishing.PublicationReader.Shown;
import org.khet.ict.internal.publishing.PublicationRegister;
import org.khet.ict.internal.publishing.SuggestionInbox;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.open.PublicViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens the pages of the office and its groups, for those who are signed in and for everybody, and puts what stands on the home
 * page on the portal's. Source: ict ICT-85; core CORE-121, CORE-122.
 */
@Component(service = {BulletinRoutes.class, PublicViews.class})
public final class BulletinRoutes implements PublicViews {
    private static final int CARD_MOST = 5;
    private static final String ADDRESS = "ict/" + PublicationReader.VIEW;
    private final BulletinParts parts;
    private final Offices offices;

    /** For the component runtime. */
    @Activate
    public BulletinRoutes(
            @Reference PublicationRegister register,
            @Reference Callers callers,
            @Reference Clock clock,
            @Reference Units units,
            @Reference IctCodeLists codes,
            @Reference Files files,
            @Reference Offices offices) {
        this.offices = offices;
        this.parts = new BulletinParts(
                new PublicationReader(register, clock),
                new SuggestionInbox(register, callers, clock),
                units,
                codes,
                files);
    }

    /** The page for those who are signed in. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("bulletin", request -> new BulletinView(request, parts, ADDRESS))
                .needs(IctWorkPermissions.WEB_VIEW)
                .inMenu(ViewEntry.COMMON, "newspaper", 40));
    }

    /** What stands on the home page. */
    public List<CardEntry> cards() {
        return List.of(new CardEntry("bulletin", IctWorkPermissions.WEB_VIEW, 20, this::card)
                .when(caller -> !parts.reader().home(caller).isEmpty()));
    }

    private com.vaadin.flow.component.Component card(ViewRequest request) {
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        Div list = new Div();
        for (Shown one :
                parts.reader().home(request.caller()).stream().limit(CARD_MOST).toList()) {
            Span day = new Span(" · " + dates.listDate(one.from()));
            day.addClassName("k-sub");
            list.add(new Paragraph(Links.to(ADDRESS + "/" + one.key(), one.title()), day));
        }
        list.add(Links.to(ADDRESS, request.texts().get("ict.card.all")));
        return list;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of(PublicationReader.VIEW, request -> {
            String code =
                    offices.find(request.caller().office()).map(Office::code).orElse("");
            String base = PublicViews.address(code, "ict", PublicationReader.VIEW, "");
            return new BulletinView(request, parts, base);
        });
    }
}
