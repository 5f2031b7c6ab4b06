package org.khet.portal.shell.internal.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.mail.MailPreferences;
import org.khet.portal.api.admin.mail.MailPreferences.Readiness;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.notice.Notices.Choice;
import org.khet.portal.api.notice.Notices.Kind;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.setup.WorkServices;
import org.khet.portal.shell.internal.text.ShellMessages;

/**
 * How the person wants to be told, a line for each kind that concerns the person; kept as soon as it is chosen. The lines of a module
 * are made when its part is opened: all modules together have some hundred kinds. Source: core CORE-125.
 */
final class NoticeChoices extends Div {
    private final transient Notices notices;
    private final transient MailPreferences mails;
    private final transient Caller caller;
    private final Locale locale;
    private final transient Map<String, Choice> chosen;
    private final transient Map<String, Wish> wished;
    private final Readiness readiness;

    /** @param modules modules that are on in the office */
    NoticeChoices(WorkServices desk, List<KnownModule> modules, Caller caller, Locale locale) {
        this.notices = desk.notices();
        this.mails = desk.mails();
        this.caller = caller;
        this.locale = locale;
        this.chosen = notices.choices(caller);
        this.readiness = mails.readiness(caller);
        this.wished = readiness == Readiness.READY ? mails.wishes(caller) : Map.of();
        modules.forEach(this::section);
    }

    /** Text key of what is to be known before choosing. */
    String hintKey() {
        return readiness == Readiness.NO_ADDRESS ? "shell.notices.choices.noAddress" : "shell.notices.choices.hint";
    }

    private void section(KnownModule module) {
        List<Kind> kinds = module.notices().stream().filter(this::concerns).toList();
        if (kinds.isEmpty()) {
            return;
        }
        Texts texts = module.texts().in(locale);
        UnorderedList list = new UnorderedList();
        list.addClassName("k-notice-choices");
        Details part = new Details(texts.get(module.id().value() + ".title") + " (" + kinds.size() + ")", list);
        part.setId("shell-notices-of-" + module.id().value());
        part.addOpenedChangeListener(change -> {
            if (change.isOpened() && list.getComponentCount() == 0) {
                kinds.forEach(kind -> list.add(line(kind.type(), texts.get(kind.type() + ".kind"))));
            }
        });
        add(part);
    }

    private boolean concerns(Kind kind) {
        Permission needs = kind.needs();
        return needs == null || caller.may(needs);
    }

    /** What is chosen, in words; the fields come when it is pressed, since hundreds of them take a phone half a minute. */
    private ListItem line(String type, String name) {
        boolean mail = readiness == Readiness.READY;
        String how = choiceText(chosen.getOrDefault(type, Choice.AT_ONCE));
        Button change = new Button(
                mail ? how + " · " + wishText(wished.getOrDefault(type, Wish.NONE)) : how, Icons.of("pencil"));
        change.setId("shell-notice-change-" + type.replace('.', '-'));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(change.getText() + " – " + name);
        ListItem line = new ListItem(new Span(name), change);
        change.addClickListener(click -> {
            line.remove(change);
            Select<Choice> bell = bell(type, name, mail);
            line.add(bell);
            if (mail) {
                line.add(mail(type, name));
            }
            bell.focus();
        });
        return line;
    }

    private Select<Choice> bell(String type, String name, boolean labelled) {
        Select<Choice> choice = new Select<>();
        choice.setId("shell-notice-" + type.replace('.', '-'));
        choice.setAriaLabel(name);
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(this::choiceText);
        choice.setValue(chosen.getOrDefault(type, Choice.AT_ONCE));
        choice.addValueChangeListener(change -> notices.choose(caller, type, change.getValue()));
        if (labelled) {
            choice.setLabel(ShellMessages.of(locale, "shell.notices.by.bell"));
            choice.setAriaLabel(ShellMessages.of(locale, "shell.notices.by.bell") + ": " + name);
        }
        return choice;
    }

    private Select<Wish> mail(String type, String name) {
        Select<Wish> wish = new Select<>();
        wish.setId("shell-mail-" + type.replace('.', '-'));
        wish.setLabel(ShellMessages.of(locale, "shell.notices.by.mail"));
        wish.setAriaLabel(ShellMessages.of(locale, "shell.notices.by.mail") + ": " + name);
        wish.setItems(Wish.values());
        wish.setItemLabelGenerator(this::wishText);
        wish.setValue(wished.getOrDefault(type, Wish.NONE));
        wish.addValueChangeListener(change -> mails.wish(caller, type, change.getValue()));
        return wish;
    }

    private String choiceText(Choice one) {
        return ShellMessages.of(locale, "shell.notices.choice." + one);
    }

    private String wishText(Wish one) {
        return ShellMessages.of(locale, "shell.notices.mail." + one);
    }
}
