/** Puts the record kinds of the module together with the services that their rules need. */
@NullMarked
package org.khet.finance.internal.keeping;

import org.jspecify.annotations.NullMarked;
