package org.khet.portal.shell.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.draft.Drafts;
import org.khet.portal.api.admin.mail.MailPreferences;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.security.Caller;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.setup.WorkServices;
import org.khet.portal.testkit.TestCaller;

/** Somebody chooses how to be told: in the bell always, by e-mail where mails arrive. */
class NoticeChoicesTest {
    private static final String KIND = "repair.ticket.submitted";
    private static final TestCaller CLERK = TestCaller.in(new OfficeId(1));
    private final Post post = new Post();

    @Test
    void whereMailsArrive_eachKindHasAChoiceOfItsOwnForThem() {
        NoticeChoices choices = open();
        Select<MailPreferences.Wish> wish = select(choices, "shell-mail-repair-ticket-submitted");
        assertThat(wish.getValue()).isEqualTo(MailPreferences.Wish.DAILY);

        wish.setValue(MailPreferences.Wish.AT_ONCE);

        assertThat(post.chosen).containsExactly(KIND + " AT_ONCE");
        assertThat(ids(choices)).contains("shell-notice-repair-ticket-submitted");
    }

    @Test
    void whereNoneArriveNothingIsOffered_andWhoHasNoAddressIsToldWhatToDo() {
        post.readiness = MailPreferences.Readiness.NO_SERVER;
        assertThat(ids(open())).containsExactly("shell-notices-of-repair", "shell-notice-repair-ticket-submitted");
        assertThat(open().hintKey()).isEqualTo("shell.notices.choices.hint");

        post.readiness = MailPreferences.Readiness.NO_ADDRESS;

        assertThat(ids(open())).containsExactly("shell-notices-of-repair", "shell-notice-repair-ticket-submitted");
        assertThat(open().hintKey()).isEqualTo("shell.notices.choices.noAddress");
    }

    private NoticeChoices open() {
        TextCatalog texts = TextCatalog.load(NoticeChoicesTest.class.getClassLoader(), "repair");
        var module = new KnownModule(
                new ModuleId("repair"), texts, List.of(), List.of(), List.of(new Notices.Kind(KIND, null)), 1);
        WorkServices desk = new WorkServices(quiet(Drafts.class), quiet(Notices.class), post, quiet(Photos.class));
        NoticeChoices choices = new NoticeChoices(desk, List.of(module), CLERK, TextCatalog.THAI);
        assertThat(ids(choices)).as("closed parts have no lines").containsExactly("shell-notices-of-repair");
        below(choices).filter(Details.class::isInstance).forEach(part -> ((Details) part).setOpened(true));
        Button change = below(choices)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(ids(choices))
                .containsExactly("shell-notices-of-repair", "shell-notice-change-repair-ticket-submitted");
        assertThat(change.getText()).startsWith("แจ้งทันที");
        change.click();
        return choices;
    }

    private static List<String> ids(Component top) {
        return below(top).map(Component::getId).flatMap(Optional::stream).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(Component top, String id) {
        return (Select<T>) below(top)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(NoticeChoicesTest::below));
    }

    /** Knows nothing and forgets everything. */
    private static <T> T quiet(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                NoticeChoicesTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> method.getReturnType() == Map.class ? Map.of() : null));
    }

    private static final class Post implements MailPreferences {
        private final List<String> chosen = new ArrayList<>();
        private Readiness readiness = Readiness.READY;

        @Override
        public Readiness readiness(Caller caller) {
            return readiness;
        }

        @Override
        public Map<String, Wish> wishes(Caller caller) {
            return Map.of(KIND, Wish.DAILY);
        }

        @Override
        public void wish(Caller caller, String type, Wish wish) {
            chosen.add(type + " " + wish);
        }
    }
}
