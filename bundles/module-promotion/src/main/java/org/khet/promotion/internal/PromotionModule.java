package org.khet.promotion.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.promotion.internal.activity.ActivityKind;
import org.khet.promotion.internal.aid.DonationKind;
import org.khet.promotion.internal.meal.MealCheckKind;
import org.khet.promotion.internal.meal.ui.MealBoard;
import org.khet.promotion.internal.paper.PromotionPapers;
import org.khet.promotion.internal.place.PlaceSearch;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;
import org.khet.promotion.internal.setting.PromotionSettings;
import org.khet.promotion.internal.ui.PlaceMapView;
import org.khet.promotion.internal.ui.PromotionCards;
import org.khet.promotion.internal.ui.PromotionPaperButtons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its kinds of records, permissions, code lists, settings and its process. Source: other-groups PROM. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class PromotionModule extends RecordModule {
    private final PromotionCards cards;
    private final ViewEntry placeMap;

    /** For the component runtime. */
    @Activate
    public PromotionModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=promotion)") UnitOfWork work,
            @Reference PromotionRecords kept,
            @Reference PromotionPapers papers,
            @Reference OfficeMaps maps,
            @Reference CodeLists codes) {
        super("promotion", records, views, work);
        PlaceSearch places = new PlaceSearch(kept.places, codes);
        placeMap = ViewEntry.at("place-map", request -> new PlaceMapView(request, places, maps))
                .needs(PromotionPermissions.REGISTER_VIEW)
                .inMenu("PROM", "map", 654)
                .under("places");
        cards = new PromotionCards(kept);
        PromotionPaperButtons buttons = new PromotionPaperButtons(papers);
        MealBoard meals = new MealBoard(kept.mealForm);
        for (RecordService<?> service : kept.all()) {
            RecordViewOverrides own = new RecordViewOverrides();
            keeps(
                    service.kind(),
                    switch (service.kind()) {
                        case ActivityKind kind -> own.head((request, row) -> buttons.certificates(kind, request, row));
                        case DonationKind kind -> own.head((request, row) -> buttons.thanks(kind, request, row));
                        case MealCheckKind kind -> own.below((request, row) -> meals.of(kind, request, row));
                        default -> own;
                    });
        }
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.concat(super.views().stream(), Stream.of(placeMap)).toList();
    }

    @Override
    public List<CardEntry> cards() {
        return cards.entries();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return PromotionPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return PromotionCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return PromotionSettings.all();
    }

    @Override
    public List<ProcessTemplate> processes() {
        return List.of(ProcessTemplate.of(PromotionOffice.PROCESS, PromotionOfficeLookup.UNIT));
    }
}
