package org.khet.portal.admin.internal.people.ui;

import com.vaadin.flow.component.Component;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.personal.CitizenNumbers;
import org.khet.portal.api.personal.SensitiveData;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The citizen number on the page of a person. */
@org.osgi.service.component.annotations.Component(service = NumberScreens.class)
public final class NumberScreens {
    private final CitizenNumbers numbers;
    private final SensitiveData sensitive;

    /** Numbers and the right to see them. */
    @Activate
    public NumberScreens(@Reference CitizenNumbers numbers, @Reference SensitiveData sensitive) {
        this.numbers = numbers;
        this.sensitive = sensitive;
    }

    Component section(ViewRequest request, Texts texts, PersonId person) {
        return new NumberSection(request, texts, numbers, sensitive, person);
    }
}
