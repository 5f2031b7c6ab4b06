package org.khet.portal.control.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.control.internal.jar.ModuleJar;

/** Two modules never share an id, which is their address, nor a table prefix, nor a name. */
class ModuleBundlesTest {
    private final FakeFramework framework = new FakeFramework();

    @BeforeEach
    void roomsAreThere() {
        FakeFramework.Fake rooms = framework.new Fake("khet-module:rooms");
        rooms.headers.put("Bundle-SymbolicName", "org.khet.rooms");
        rooms.headers.put("Khet-Module", "id=rooms;prefix=rms");
    }

    @Test
    void anotherVersionOfTheSameModule_orAnotherModule_isNoClash() {
        assertThat(clashes("rooms", "rms", "org.khet.rooms")).isEmpty();
        assertThat(clashes("meals", "mls", "org.khet.meals")).isEmpty();
    }

    @Test
    void idAndAddressOfAnother_orItsPrefix_orItsName_clash() {
        assertThat(clashes("rooms", "rms", "com.example.rooms")).containsExactly("rooms");
        assertThat(clashes("meals", "rms", "org.khet.meals")).containsExactly("rooms");
        assertThat(clashes("meals", "mls", "org.khet.rooms")).containsExactly("rooms");
    }

    private List<String> clashes(String id, String prefix, String name) {
        return new ModuleBundles(framework.context())
                .clashes(new ModuleJar(id, prefix, "1.0.0", name, Map.of(), Map.of(), List.of()));
    }
}
