package org.khet.portal.records.internal.ui.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.security.Caller;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A module whose registers wait for the screens of records offers something on these screens. */
class InstalledNeighboursTest {
    private final Map<ServiceReference<?>, Supplier<@Nullable Object>> registered = new HashMap<>();
    private final List<String> happened = new ArrayList<>();
    private final InstalledNeighbours neighbours = new InstalledNeighbours(context());

    @Test
    void whoComes_isTakenIntoUseOnlyWhenARecordIsShown_thenKept_andGivenBackWhenItGoes() {
        ServiceReference<MadeFor> letters = reference(1);
        MadeFor one = maker("letters");
        registered.put(letters, () -> one);

        neighbours.bringReceiver(letters);

        assertThat(happened).as("its registers are being made").isEmpty();
        assertThat(neighbours.receivers()).containsExactly(one);
        assertThat(neighbours.receivers()).containsExactly(one);
        assertThat(happened).containsExactly("taken 1");

        neighbours.endReceiver(letters);

        assertThat(neighbours.receivers()).isEmpty();
        assertThat(happened).containsExactly("taken 1", "given back 1");
    }

    @Test
    void whoCannotBeMadeNow_isThereTheNextTime_inTheOrderInWhichTheyCame() {
        ServiceReference<MadeFor> letters = reference(1);
        ServiceReference<MadeFor> cases = reference(2);
        MadeFor first = maker("letters");
        MadeFor second = maker("cases");
        registered.put(cases, () -> second);
        registered.put(letters, () -> null);
        neighbours.bringReceiver(cases);
        neighbours.bringReceiver(letters);

        assertThat(neighbours.receivers()).containsExactly(second);
        registered.put(letters, () -> first);

        assertThat(neighbours.receivers()).containsExactly(first, second);
    }

    private BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BundleContext.class}, (self, method, arguments) -> {
                    var one = (ServiceReference<?>) arguments[0];
                    boolean taken = method.getName().equals("getService");
                    Object service = registered.getOrDefault(one, () -> null).get();
                    if (service != null) {
                        happened.add((taken ? "taken " : "given back ") + one.getProperty("service.id"));
                    }
                    return taken ? service : (Object) true;
                });
    }

    /** Of a service that came as the one with this number, as the framework orders them. */
    @SuppressWarnings("unchecked")
    private ServiceReference<MadeFor> reference(int number) {
        return (ServiceReference<MadeFor>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getProperty" -> (Object) number;
                    case "hashCode" -> number;
                    case "equals" -> self == arguments[0];
                    case "compareTo" ->
                        Integer.compare((int) ((ServiceReference<?>) arguments[0]).getProperty("service.id"), number);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static MadeFor maker(String name) {
        return new MadeFor() {
            @Override
            public Optional<String> made(Caller caller, String token, RecordLink record) {
                return Optional.of(name);
            }
        };
    }
}
