package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.Component;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The citizen number on the page of a person. */
@org.osgi.service.component.annotations.Component(service = CitizenNumberSectionFactory.class)
public final class CitizenNumberSectionFactory {
    private final CitizenNumbers numbers;
    private final SensitiveDataService sensitive;

    /** Numbers and the right to see them. */
    @Activate
    public CitizenNumberSectionFactory(@Reference CitizenNumbers numbers, @Reference SensitiveDataService sensitive) {
        this.numbers = numbers;
        this.sensitive = sensitive;
    }

    Component section(ViewRequest request, Texts texts, PersonId person) {
        return new CitizenNumberSection(request, texts, numbers, sensitive, person);
    }
}
