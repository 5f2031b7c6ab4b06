package org.khet.forms.internal;

import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.security.Roles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the designs of the kinds of modules, and of roles; the catalogue itself waits for this module, so neither waits for the other.
 */
@Component(service = CatalogueKinds.class, immediate = true)
public final class CatalogueKinds {
    /** For the component runtime. */
    @Activate
    public CatalogueKinds(@Reference RecordCatalogue catalogue, @Reference Roles roles, @Reference FormsModule module) {
        module.forms().targets().know(catalogue);
        module.forms().roles().know(roles);
    }
}
