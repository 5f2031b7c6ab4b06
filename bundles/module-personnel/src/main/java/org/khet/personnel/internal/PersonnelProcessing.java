package org.khet.personnel.internal;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.personal.ProcessingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the group keeps of people, for the office's register of processing. Source: core CORE-128. */
@Component(service = ProcessingSource.class)
public final class PersonnelProcessing implements ProcessingSource {
    /** Stateless. */
    @Activate
    public PersonnelProcessing() {}

    @Override
    public ModuleId module() {
        return new ModuleId("personnel");
    }

    @Override
    public List<Proposal> proposals() {
        return List.of(
                new Proposal("personnel.processing.files", "public-task"),
                new Proposal("personnel.processing.leave", "public-task"),
                new Proposal("personnel.processing.pay", "public-task"));
    }
}
