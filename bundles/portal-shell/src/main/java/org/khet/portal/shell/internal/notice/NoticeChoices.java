package org.khet.portal.shell.internal.notice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.notice.Notices.Choice;
import org.khet.portal.api.notice.Notices.Kind;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.word.Words;

/** How the person wants to be told, a line for each kind that concerns the person; kept as soon as it is chosen. CORE-125. */
final class NoticeChoices extends Div {
    private final transient Notices notices;
    private final transient Caller caller;
    private final Locale locale;
    private final transient Map<String, Choice> chosen;

    /** @param modules modules that are on in the office */
    NoticeChoices(Notices notices, List<KnownModule> modules, Caller caller, Locale locale) {
        this.notices = notices;
        this.caller = caller;
        this.locale = locale;
        this.chosen = notices.choices(caller);
        modules.forEach(this::section);
    }

    private void section(KnownModule module) {
        List<Kind> kinds = module.notices().stream().filter(this::concerns).toList();
        if (kinds.isEmpty()) {
            return;
        }
        Texts texts = module.texts().in(locale);
        UnorderedList list = new UnorderedList();
        list.addClassName("k-notice-choices");
        kinds.forEach(kind -> list.add(line(kind.type(), texts.get(kind.type() + ".kind"))));
        add(new H3(texts.get(module.id().value() + ".title")), list);
    }

    private boolean concerns(Kind kind) {
        Permission needs = kind.needs();
        return needs == null || caller.may(needs);
    }

    private ListItem line(String type, String name) {
        Select<Choice> choice = new Select<>();
        choice.setId("shell-notice-" + type.replace('.', '-'));
        choice.setAriaLabel(name);
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> Words.of(locale, "shell.notices.choice." + one));
        choice.setValue(chosen.getOrDefault(type, Choice.AT_ONCE));
        choice.addValueChangeListener(change -> notices.choose(caller, type, change.getValue()));
        return new ListItem(new Span(name), choice);
    }
}
