package org.khet.forms.internal;

import java.util.List;
import java.util.Optional;
import org.khet.forms.internal.entry.OfficeFormLookup;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.OfficeForms;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the forms of the office to other modules. */
@Component(service = OfficeForms.class)
public final class FormsOfficeForms implements OfficeForms {
    private final OfficeFormLookup lookup;
    private final Callers callers;
    private final ModuleId module;

    /** For the component runtime. */
    @Activate
    public FormsOfficeForms(@Reference FormsModule module, @Reference Callers callers) {
        this.callers = callers;
        lookup = new OfficeFormLookup(module.forms().designs(), module.forms().entries());
        this.module = module.id();
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public List<AskForm> all(OfficeId office) {
        return lookup.all(callers.system(office));
    }

    @Override
    public Optional<OfficeForm> find(Caller caller, String designKey) {
        return lookup.find(caller, designKey);
    }
}
