/** Papers for the bodies that resolve about personnel, and orders that follow from their resolutions. */
@NullMarked
package org.khet.personnel.internal.body;

import org.jspecify.annotations.NullMarked;
