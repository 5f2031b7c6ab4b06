package org.khet.portal.admin.internal.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.lang.reflect.Proxy;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.testkit.fake.FakeCodeLists;

/** Who may be reminded in the office of the test: the functions that come with the portal, and one role. */
final class SampleRoundChoices {
    private SampleRoundChoices() {}

    static RoundAudienceChoices webmaster() {
        Accounts roles = (Accounts) Proxy.newProxyInstance(
                SampleRoundChoices.class.getClassLoader(), new Class<?>[] {Accounts.class}, (self, method, values) -> {
                    if (method.getName().equals("roles")) {
                        return List.of(new Accounts.Role("core.clerk", List.of()));
                    }
                    throw new AssertionError("the screen asks for roles only, not " + method);
                });
        return new RoundAudienceChoices(roles, new FakeCodeLists());
    }

    @SuppressWarnings("unchecked") // the box was made for codes
    static void choose(Component view, String function) {
        ComboBox<CodeList.Code> box = OpenedPage.find(view, ComboBox.class, "admin-data-system-function");
        box.setValue(box.getListDataView()
                .getItems()
                .filter(code -> code.code().equals(function))
                .findFirst()
                .orElseThrow());
    }
}
