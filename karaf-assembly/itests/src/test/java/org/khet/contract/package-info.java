/** What people and scripts outside may count on: the unpacked archive and its one command. */
@NullMarked
package org.khet.contract;

import org.jspecify.annotations.NullMarked;
