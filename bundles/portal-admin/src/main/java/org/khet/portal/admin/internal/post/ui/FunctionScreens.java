package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.Component;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.post.FunctionRegister;
import org.khet.portal.api.security.Accounts;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Shows the functions of a person on the person's page. */
@org.osgi.service.component.annotations.Component(service = FunctionScreens.class)
public final class FunctionScreens {
    private final FunctionRegister functions;
    private final Accounts accounts;
    private final PostFinder finder;

    /** Functions, the roles that they may give, and what they point at. */
    @Activate
    public FunctionScreens(
            @Reference FunctionRegister functions, @Reference Accounts accounts, @Reference PostFinder finder) {
        this.functions = functions;
        this.accounts = accounts;
        this.finder = finder;
    }

    /** The section of one person. */
    public Component of(ViewRequest request, Texts texts, PersonId person) {
        PostPlaces places = finder.of(request.caller().office());
        var section = new FunctionSection(request, texts, functions, places, person);
        boolean gives = request.caller().scope(Accounts.MANAGE).wholeOffice();
        return gives ? section.giving(accounts.grantable(request.caller())) : section;
    }
}
