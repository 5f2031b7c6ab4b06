package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.duty.ui.DutyRoutes;
import org.khet.portal.api.admin.post.FunctionRegister;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Shows the functions and duties of a person on the person's page. */
@org.osgi.service.component.annotations.Component(service = FunctionSectionFactory.class)
public final class FunctionSectionFactory {
    private final FunctionRegister functions;
    private final Accounts accounts;
    private final PostChoiceLoader finder;
    private final DutyRoutes duties;

    /** Functions, the roles that they may give, what they point at, and duties. */
    @Activate
    public FunctionSectionFactory(
            @Reference FunctionRegister functions,
            @Reference Accounts accounts,
            @Reference PostChoiceLoader finder,
            @Reference DutyRoutes duties) {
        this.duties = duties;
        this.functions = functions;
        this.accounts = accounts;
        this.finder = finder;
    }

    /** The sections of one person. */
    public Component of(ViewRequest request, Texts texts, PersonId person) {
        PostChoices places = finder.of(request.caller().office());
        var section = new FunctionSection(request, texts, functions, places, person);
        boolean gives = request.caller().scope(Accounts.MANAGE).wholeOffice();
        Div parts = new Div(
                gives ? section.giving(accounts.grantable(request.caller())) : section,
                duties.ofPerson(request, texts, person));
        parts.getStyle().set("display", "contents"); // its parts stand in the page's own column
        return parts;
    }
}
