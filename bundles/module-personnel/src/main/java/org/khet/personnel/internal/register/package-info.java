/** Files of people: what is kept of them, how it is corrected, decorations and identity cards. */
@NullMarked
package org.khet.personnel.internal.register;

import org.jspecify.annotations.NullMarked;
