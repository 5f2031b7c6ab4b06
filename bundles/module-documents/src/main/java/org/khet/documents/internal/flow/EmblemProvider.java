package org.khet.documents.internal.flow;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.OfficeEmblems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the emblem of an office to papers of other modules. Source: core D-04. */
@Component(service = OfficeEmblems.class)
public final class EmblemProvider implements OfficeEmblems {
    private final Function<OfficeId, Optional<byte[]>> emblems;
    private final Predicate<OfficeId> on;

    /** For the component runtime. */
    @Activate
    public EmblemProvider(@Reference DocumentsModule module, @Reference ModuleSwitches switches) {
        this(module.papers().emblems()::of, office -> switches.isOn(office, module.id()));
    }

    /** @param on whether the office has the module on */
    EmblemProvider(Function<OfficeId, Optional<byte[]>> emblems, Predicate<OfficeId> on) {
        this.emblems = emblems;
        this.on = on;
    }

    @Override
    public Optional<byte[]> of(OfficeId office) {
        return on.test(office) ? emblems.apply(office) : Optional.empty();
    }
}
