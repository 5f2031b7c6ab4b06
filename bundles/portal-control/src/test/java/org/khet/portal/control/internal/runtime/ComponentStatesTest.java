package org.khet.portal.control.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

class ComponentStatesTest {
    @Test
    void innermostCauseIsWhatAnAuthorCanActOn() {
        String trace = """
                java.lang.reflect.InvocationTargetException
                \tat java.base/jdk.internal.reflect.DirectConstructorHandleAccessor.newInstance(Unknown Source)
                Caused by: java.lang.ExceptionInInitializerError
                \tat org.khet.rooms.internal.RoomsModule.<init>(RoomsModule.java:12)
                Caused by: java.lang.IllegalStateException: rooms.cfg names no house
                \t... 14 more
                """;

        assertThat(ComponentStates.cause(trace)).isEqualTo("java.lang.IllegalStateException: rooms.cfg names no house");
    }

    @Test
    void failureWithoutACause_isItsFirstLine_andNeverLong() {
        assertThat(ComponentStates.cause("java.lang.NullPointerException\n\tat X"))
                .isEqualTo("java.lang.NullPointerException");
        assertThat(ComponentStates.cause("x".repeat(5_000))).hasSizeLessThan(400);
    }

    /** A module's bundle, and what the component runtime says of its component each time it is asked. */
    private static final class Opening {
        private final Deque<Integer> states;
        private final Object[] users;

        Opening(boolean used, Integer... states) {
            this.states = new ArrayDeque<>(List.of(states));
            this.users = used
                    ? new Bundle[] {
                        made(
                                Bundle.class,
                                (proxy, method, args) -> method.getName().equals("hashCode") ? 1 : null)
                    }
                    : new Bundle[0];
        }

        Bundle bundle() {
            ServiceReference<?> service =
                    made(ServiceReference.class, (proxy, method, args) -> switch (method.getName()) {
                        case "getUsingBundles" -> users;
                        case "getProperty" -> new String[] {PortalModule.class.getName()};
                        default -> null;
                    });
            return made(Bundle.class, (proxy, method, args) -> switch (method.getName()) {
                case "getState" -> Bundle.ACTIVE;
                case "getRegisteredServices" -> new ServiceReference<?>[] {service};
                default -> null;
            });
        }

        ComponentStates known() {
            ComponentDescriptionDTO module = new ComponentDescriptionDTO();
            module.serviceInterfaces = new String[] {PortalModule.class.getName()};
            return new ComponentStates(
                    made(ServiceComponentRuntime.class, (proxy, method, args) -> switch (method.getName()) {
                        case "getComponentDescriptionDTOs" -> List.of(module);
                        case "getComponentConfigurationDTOs" -> List.of(configuration());
                        default -> null;
                    }));
        }

        private ComponentConfigurationDTO configuration() {
            ComponentConfigurationDTO one = new ComponentConfigurationDTO();
            one.state = states.size() > 1 ? states.removeFirst() : states.getFirst();
            return one;
        }

        private static <T> T made(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }

    /** The component of a module takes long to be activated, as on a loaded machine; the shell has asked for it. */
    @Test
    void moduleThatSomebodyOpens_isWaitedFor_untilItIsOpenOrFailed() {
        Opening slow = new Opening(
                true,
                ComponentConfigurationDTO.SATISFIED,
                ComponentConfigurationDTO.SATISFIED,
                ComponentConfigurationDTO.ACTIVE);
        assertThat(slow.known().isOpened(slow.bundle())).isTrue();
        assertThat(slow.states).containsExactly(ComponentConfigurationDTO.ACTIVE);

        Opening failed =
                new Opening(true, ComponentConfigurationDTO.SATISFIED, ComponentConfigurationDTO.FAILED_ACTIVATION);
        assertThat(failed.known().isOpened(failed.bundle())).isTrue();
    }

    @Test
    void moduleThatIsBeingOpenedForLong_isNotAsked() {
        Opening slow = new Opening(true, ComponentConfigurationDTO.SATISFIED);

        assertThat(slow.known().isOpening(slow.bundle())).isTrue();
        assertThat(slow.known().isOpened(slow.bundle())).isFalse();
    }

    @Test
    void moduleForWhichNobodyAskedYet_isOpenedByWhoeverAsksFirst() {
        Opening nobody = new Opening(false, ComponentConfigurationDTO.SATISFIED);

        assertThat(nobody.known().isOpening(nobody.bundle())).isFalse();
        assertThat(nobody.known().isOpened(nobody.bundle())).isTrue();
    }
}
