package org.khet.portal.core.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.core.internal.transfer.TestTransfer.CAUSES;
import static org.khet.portal.core.internal.transfer.TestTransfer.DAYS;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** An office sets what belongs to the modules that are there and on in it. */
class ModuleSettingsTest {
    private final AtomicInteger inUse = new AtomicInteger();
    private final FakeSwitches switches = new FakeSwitches();
    private final ModuleSettings offered = new ModuleSettings(
            made(BundleContext.class, call -> switch (call) {
                case "getService" -> {
                    inUse.incrementAndGet();
                    yield new Ict();
                }
                case "ungetService" -> inUse.decrementAndGet() == 0;
                default -> null;
            }),
            switches);

    @Test
    void settingsOfAModuleAreOffered_whileItIsThereAndOn_andItIsGivenBack() {
        @SuppressWarnings("unchecked")
        ServiceReference<PortalModule> ict = made(ServiceReference.class, call -> null);
        switches.turn(SampleOffices.KT1, "ict", true);
        assertThat(offered.settings(SampleOffices.KT1)).isEmpty();

        offered.came(ict);

        assertThat(offered.settings(SampleOffices.KT1)).isEqualTo(List.of(DAYS));
        assertThat(offered.lists(SampleOffices.KT1)).containsExactly(CAUSES);
        assertThat(offered.settings(SampleOffices.KT2)).as("off there").isEmpty();
        assertThat(offered.lists(SampleOffices.KT2)).isEmpty();
        assertThat(inUse).as("given back").hasValue(0);
        offered.left(ict);
        assertThat(offered.settings(SampleOffices.KT1)).isEmpty();
    }

    private static <T> T made(Class<T> type, Function<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> switch (called.getName()) {
                    case "equals" -> proxy == args[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> answers.apply(called.getName());
                }));
    }

    private static final class Ict implements PortalModule {
        @Override
        public ModuleId id() {
            return new ModuleId("ict");
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of(DAYS);
        }

        @Override
        public List<CodeList> codeLists() {
            return List.of(CAUSES);
        }
    }
}
