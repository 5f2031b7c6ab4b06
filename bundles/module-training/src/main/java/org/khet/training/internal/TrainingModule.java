package org.khet.training.internal;

import java.util.List;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.training.internal.ui.TrainingCards;
import org.khet.training.internal.ui.TrainingRecordViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the work of the group that develops teachers and personnel. Source: other-groups TDEV. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class TrainingModule extends RecordModule {
    /** The work of the group; an office without it has it with personnel. */
    static final ProcessTemplate TRAINING = ProcessTemplate.of("training.training", "TDEV", "HR");

    private final TrainingCards cards;

    /** For the component runtime. */
    @Activate
    public TrainingModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=training)") UnitOfWork work,
            @Reference TrainingRecords kept,
            @Reference TrainingRecordViews screens) {
        super("training", records, views, work);
        cards = new TrainingCards(kept);
        for (RecordService<?> service : kept.all()) {
            keeps(service.kind(), screens.of(service.kind()));
        }
    }

    @Override
    public List<ViewEntry> views() {
        return super.views().stream().map(view -> view.follows(TRAINING)).toList();
    }

    @Override
    public List<ProcessTemplate> processes() {
        return List.of(TRAINING);
    }

    @Override
    public List<CardEntry> cards() {
        return cards.entries();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return TrainingPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return TrainingCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return TrainingSettings.all();
    }
}
