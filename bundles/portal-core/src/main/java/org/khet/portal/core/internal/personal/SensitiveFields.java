package org.khet.portal.core.internal.personal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.personal.SensitiveField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The sensitive fields of whoever is there now. Safe for concurrent use. */
@Component(service = SensitiveFields.class)
public final class SensitiveFields {
    private final List<SensitiveField> fields = new CopyOnWriteArrayList<>();

    /** For the component runtime. */
    @Activate
    public SensitiveFields() {}

    /** A keeper has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindField(SensitiveField field) {
        fields.add(field);
    }

    /** It has gone. */
    public void unbindField(SensitiveField field) {
        fields.remove(field);
    }

    Optional<SensitiveField> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Names of all of them. */
    List<String> names() {
        return fields.stream().map(SensitiveField::name).distinct().toList();
    }
}
