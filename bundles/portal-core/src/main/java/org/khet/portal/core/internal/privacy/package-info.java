/** Processing of personal data: the register of activities, and requests of data subjects. */
@NullMarked
package org.khet.portal.core.internal.privacy;

import org.jspecify.annotations.NullMarked;
