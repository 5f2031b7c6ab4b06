package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.office.OfficeAdministration;
import org.khet.portal.api.admin.office.OfficeFounding;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first run: an administrator of the runtime makes the first office and chooses its modules. DESIGN picture 15. */
public final class FirstRunView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    /** What makes offices. */
    @Component(service = Parts.class)
    public static final class Parts {
        private final OfficeAdministration offices;
        private final OfficeFounding founding;
        private final ModuleSwitches switches;

        /** With what it asks. */
        @Activate
        public Parts(
                @Reference OfficeAdministration offices,
                @Reference OfficeFounding founding,
                @Reference ModuleSwitches switches) {
            this.offices = offices;
            this.founding = founding;
            this.switches = switches;
        }

        OfficeAdministration offices() {
            return offices;
        }

        OfficeFounding founding() {
            return founding;
        }

        ModuleSwitches switches() {
            return switches;
        }
    }

    private final transient ShellContext shell;
    private final transient Parts parts;
    private transient @Nullable OfficeId made;

    /** For the pages of this shell. */
    public FirstRunView(ShellContext shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        setId("shell-start");
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return ShellMessages.of(UI.getCurrent().getLocale(), "shell.start.title");
    }

    private void build(UI ui) {
        removeAll();
        TabOffice.of(ui).map(TabOffice::runtime).ifPresent(caller -> {
            FirstRunSteps steps = new FirstRunSteps(shell, parts, ui, caller);
            made = shell.entrance().unfinished(caller.account()).orElse(made);
            add(made == null ? steps.office(founded -> chooseModules(ui, founded)) : steps.modules(made));
        });
    }

    private void chooseModules(UI ui, OfficeId office) {
        made = office;
        build(ui);
    }
}
