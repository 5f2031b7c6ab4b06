# Makes a machine of its own out of this one: the same files, but what is written is written to memory and gone at the end;
# own processes, users, network. Words: room, folder of Java, archive, folder for results, "system" or "image".
set -eu
room=$1 java=$2 archive=$3 results=$4 kind=$5

mount -t tmpfs -o mode=755 machine "$room"
mkdir "$room/written" "$room/work" "$room/root"
mount -t overlay -o "lowerdir=/,upperdir=$room/written,workdir=$room/work" machine "$room/root"
cd "$room/root"
mount -t proc proc proc
mount -t sysfs sysfs sys
mount -t cgroup2 cgroup sys/fs/cgroup
mount --rbind /dev dev
mount -t tmpfs -o mode=755 run run
mount -t tmpfs -o mode=1777 tmp tmp
ip link set lo up

# the machine has this Java and no other
rm -rf usr/lib/jvm root/.m2
[ "$kind" = image ] && place=opt/java/openjdk || place=usr/lib/jvm/java
mkdir -p "$place" opt/khet-portal srv/results
mount --bind "$java" "$place"
mount --bind "$results" srv/results
if [ "$kind" = image ]; then
    mkdir srv/context
    tar xzf "$archive" -C srv/context --strip-components=1
    exec env -i JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        chroot . /bin/sh -eu /srv/results/steps.sh >"$results/said.txt" 2>&1
fi

tar xzf "$archive" -C opt/khet-portal --strip-components=1
for unit in systemd-udevd systemd-udev-trigger systemd-networkd systemd-resolved systemd-timesyncd ssh cron; do
    ln -sf /dev/null "etc/systemd/system/$unit.service"
done
cat >etc/systemd/system/steps.service <<UNIT
[Unit]
SuccessAction=exit-force
FailureAction=exit-force
[Service]
Type=oneshot
ExecStart=/bin/sh -eu /srv/results/steps.sh
StandardOutput=file:/srv/results/said.txt
StandardError=inherit
TimeoutStartSec=840
UNIT
exec env -i container=khet PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    chroot . /lib/systemd/systemd --system --unit=steps.service --log-level=err
