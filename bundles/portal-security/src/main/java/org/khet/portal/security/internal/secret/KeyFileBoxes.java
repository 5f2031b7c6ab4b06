package org.khet.portal.security.internal.secret;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.api.security.SecretBoxes;
import org.khet.portal.security.internal.PortalHome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Boxes whose keys are files of the home, readable by its owner only. Nodes on one database need the same files. */
@Component(service = SecretBoxes.class)
public final class KeyFileBoxes implements SecretBoxes {
    private static final Pattern KEEPER = Pattern.compile("[a-z]{2,12}");
    private final PortalHome home;

    /** @param home where the keys lie */
    @Activate
    public KeyFileBoxes(@Reference PortalHome home) {
        this.home = home;
    }

    @Override
    public SecretBox of(String keeper, BooleanSupplier inForce) {
        if (!KEEPER.matcher(keeper).matches()) {
            throw new IllegalArgumentException("keeper " + keeper);
        }
        return new KeyFileBox(home, "config/" + keeper + ".key", inForce);
    }
}
