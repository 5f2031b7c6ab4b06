/** What all sealed cases have: district, lawyer, readers, deadlines. */
@NullMarked
package org.khet.legal.internal.sealed;

import org.jspecify.annotations.NullMarked;
