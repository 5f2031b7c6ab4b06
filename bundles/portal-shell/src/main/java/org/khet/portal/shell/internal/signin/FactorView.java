package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.frame.LanguageSwitch;
import org.khet.portal.shell.internal.frame.ScreenPreferences;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The own second factor: set up by force for those who administer or approve money, else on wish. Source: core CORE-16. */
public final class FactorView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    private final transient ShellContext shell;
    private transient List<String> codes = List.of();
    private transient boolean replacing;
    private transient SecondFactor.@Nullable Enrolment enrolment;

    /** For the pages of this shell. */
    public FactorView(ShellContext shell) {
        this.shell = shell;
        setId("shell-factor");
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return ShellMessages.of(UI.getCurrent().getLocale(), "shell.factor.title");
    }

    private void build(UI ui) {
        removeAll();
        UserSession.in(ui.getSession()).ifPresent(presence -> {
            if (codes.isEmpty()) {
                SecondFactor.FactorStatus standing = shell.entrance().factor().of(presence.account());
                add(standing.on() && !replacing ? standing(ui, presence, standing) : setup(ui, presence, standing));
            } else {
                add(codes(ui));
            }
        });
    }

    private Component setup(UI ui, UserSession presence, SecondFactor.FactorStatus standing) {
        Texts texts = ShellMessages.in(ui.getLocale());
        FactorSetup setup = new FactorSetup(shell, ui, presence, standing.on(), enrolment(presence, texts));
        Button confirm = setup.button(ui, done -> {
            codes = done.codes();
            replacing = false;
            enrolment = null;
            shell.entrance().goesOn(presence.secured(done.stamp()), ui.getSession());
            build(ui);
        });
        String why = texts.get(presence.owed().factor() ? "shell.factor.forced" : "shell.factor.sub", presence.name());
        SignInFrame frame = frame(ui).page(new H1(texts.get("shell.factor.title")), sub(why), setup);
        return presence.owed().factor()
                ? frame.foot(texts.get("shell.factor.rule"), confirm)
                : frame.foot(texts.get("shell.factor.rule"), Links.to("", texts.get("shell.password.back")), confirm);
    }

    /** One secret for the life of the page: a change of the language does not make the scanned one worthless. */
    private SecondFactor.Enrolment enrolment(UserSession presence, Texts texts) {
        SecondFactor.Enrolment begun = enrolment;
        if (begun == null) {
            begun = shell.entrance().factor().begin(presence.account(), texts.get("shell.name"));
            enrolment = begun;
        }
        return begun;
    }

    private Component codes(UI ui) {
        Texts texts = ShellMessages.in(ui.getLocale());
        RecoveryCodes list = new RecoveryCodes(ui, codes);
        Button go = new Button(
                texts.get("shell.factor.go"),
                click -> ui.getPage().executeJs("setTimeout(() => location.replace('/'))"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("shell-factor-go");
        list.unlock(go);
        return frame(ui).page(new H1(texts.get("shell.factor.codes")), list).foot("", go);
    }

    private Component standing(UI ui, UserSession presence, SecondFactor.FactorStatus standing) {
        Texts texts = ShellMessages.in(ui.getLocale());
        FactorManagement care = new FactorManagement(shell, ui, presence, standing);
        care.onCodes(fresh -> {
            codes = fresh;
            build(ui);
        });
        care.onReplace(() -> {
            replacing = true;
            build(ui);
        });
        return frame(ui)
                .page(new H1(texts.get("shell.factor.title")), care)
                .foot("", Links.to("", texts.get("shell.password.back")));
    }

    private SignInFrame frame(UI ui) {
        return new SignInFrame(
                ui.getLocale(),
                ShellMessages.of(ui.getLocale(), "shell.name"),
                new LanguageSwitch(ui.getLocale(), chosen -> ScreenPreferences.language(shell, ui, chosen)));
    }

    private static Paragraph sub(String text) {
        Paragraph sub = new Paragraph(text);
        sub.addClassName("k-sub");
        return sub;
    }
}
