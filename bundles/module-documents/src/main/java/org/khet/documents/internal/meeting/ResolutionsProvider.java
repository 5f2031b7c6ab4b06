package org.khet.documents.internal.meeting;

import java.time.Clock;
import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.meeting.Resolutions;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Instructions and resolutions, for all modules. Source: monitoring MON-41. */
@Component(service = Resolutions.class)
public final class ResolutionsProvider implements Resolutions {
    private final DocumentsModule documents;
    private final ModuleSwitches switches;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ResolutionsProvider(
            @Reference DocumentsModule documents, @Reference ModuleSwitches switches, @Reference Clock clock) {
        this.documents = documents;
        this.switches = switches;
        this.clock = clock;
    }

    @Override
    public Answer<Optional<Resolution>> find(OfficeId office, long id) {
        if (!switches.isOn(office, documents.id())) {
            return new Answer.Off<>();
        }
        DirectiveKind kind = documents.letters().directives.kind();
        return new Answer.Known<>(
                documents
                        .letters()
                        .directives
                        .find(office, id)
                        .map(row -> new Resolution(row.get(kind.owner), row.get(kind.due))),
                clock.instant(),
                documents.id().value());
    }
}
