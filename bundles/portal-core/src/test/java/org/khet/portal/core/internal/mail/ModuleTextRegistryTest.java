package org.khet.portal.core.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.core.internal.CoreModule;
import org.khet.portal.testkit.fake.FakeCallers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Mails speak with the words of the modules that are there, in the language that the reader chose. */
class ModuleTextRegistryTest {
    private static final Map<String, String> TWO = Map.of("count", "2");
    private final AtomicInteger inUse = new AtomicInteger();
    private final AtomicInteger used = new AtomicInteger();
    private final ModuleTextRegistry words = new ModuleTextRegistry(made(BundleContext.class, call -> switch (call) {
        case "getService" -> {
            inUse.incrementAndGet();
            used.incrementAndGet();
            yield new CoreModule();
        }
        case "ungetService" -> inUse.decrementAndGet() == 0;
        default -> null;
    }));

    @Test
    void happeningIsToldInTheWordsOfItsModule_whileThatIsThere() {
        @SuppressWarnings("unchecked")
        ServiceReference<PortalModule> core = made(ServiceReference.class, call -> null);
        assertThat(words.of("core.notice.digest", TWO, Locale.ENGLISH)).isEmpty();

        words.came(core);

        assertThat(words.of("core.notice.digest", TWO, Locale.ENGLISH))
                .isEqualTo("Daily notice: 2 things that you wanted to hear of together");
        assertThat(words.of("core.notice.digest", TWO, TextCatalog.THAI)).contains("2");
        assertThat(words.of("core.nothing.known", TWO, Locale.ENGLISH)).isEmpty();
        assertThat(words.of("ict.ticket.submitted", TWO, Locale.ENGLISH)).isEmpty();
        assertThat(inUse).as("given back").hasValue(0);
        assertThat(used).as("read once, however often it is asked").hasValue(1);
        words.left(core);
        assertThat(words.of("core.notice.digest", TWO, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void readerIsWrittenToInTheLanguageOfTheOwnScreen_elseInThai() {
        Map<AccountId, String> chosen = new HashMap<>();
        var account = new AccountId(5);
        var clerk = new PersonId(1013);
        ReaderLanguages languages = new AccountLanguages(
                made(Accounts.class, call -> call.equals("ofPeople") ? Map.of(clerk, account) : null),
                new FakeCallers(),
                made(Preferences.class, call -> call.equals("of") ? chosen : null));
        assertThat(languages.of(new OfficeId(1), clerk)).isEqualTo(TextCatalog.THAI);

        chosen.put(account, "en");

        assertThat(languages.of(new OfficeId(1), clerk)).isEqualTo(Locale.ENGLISH);
    }

    private static <T> T made(Class<T> type, Function<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> switch (called.getName()) {
                    case "equals" -> proxy == args[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> answers.apply(called.getName());
                }));
    }
}
