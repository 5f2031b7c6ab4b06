/** What other groups ask of those who keep assets and buy. */
@NullMarked
package org.khet.finance.internal.property;

import org.jspecify.annotations.NullMarked;
