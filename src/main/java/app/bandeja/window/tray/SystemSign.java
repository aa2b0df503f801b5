package app.bandeja.window.tray;

import app.bandeja.window.look.Texts;
import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** With AWT's tray: JavaFX has none. */
public final class SystemSign implements TraySign {
    private static final Logger LOG = LoggerFactory.getLogger(SystemSign.class);

    private final Texts texts;
    private final TrayIcon icon;
    private final MenuItem pause;

    private SystemSign(Texts texts, Listener listener) {
        this.texts = texts;
        this.icon = new TrayIcon(SignPicture.of(TrayState.IDLE, size()), "Bandeja");
        this.pause = item("tray.menu.pause", listener::pauseOrResume);
        icon.setImageAutoSize(true);
        PopupMenu menu = new PopupMenu();
        menu.add(item("tray.menu.open", listener::open));
        menu.add(item("tray.menu.sync", listener::sync));
        menu.add(pause);
        menu.addSeparator();
        menu.add(item("tray.menu.quit", listener::quit));
        icon.setPopupMenu(menu);
        // A double click on the sign, or a click on what it says.
        icon.addActionListener(_ -> listener.openWhatWasSaid());
    }

    private static int size() {
        return Math.max(16, SystemTray.getSystemTray().getTrayIconSize().width);
    }

    /** Empty where the desktop has no tray. Waits for the system; not on the FX thread. */
    public static Optional<TraySign> here(Texts texts, Listener listener) {
        if (!isSupported()) {
            return Optional.empty();
        }
        try {
            SystemSign sign = new SystemSign(texts, listener);
            SystemTray.getSystemTray().add(sign.icon);
            return Optional.of(sign);
        } catch (AWTException e) {
            LOG.info("The desktop has no tray", e);
            return Optional.empty();
        }
    }

    /** Whether the desktop has a tray, as far as can be told beforehand. */
    public static boolean isSupported() {
        try {
            return SystemTray.isSupported();
        } catch (LinkageError e) {
            LOG.info("AWT cannot be used here", e);
            return false;
        }
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.addActionListener(_ -> action.run());
        return item;
    }

    @Override
    public void show(TrayState state, String tip) {
        EventQueue.invokeLater(() -> {
            icon.setImage(SignPicture.of(state, size()));
            icon.setToolTip(tip);
        });
    }

    @Override
    public void say(String title, String words) {
        EventQueue.invokeLater(() -> icon.displayMessage(title, words, TrayIcon.MessageType.INFO));
    }

    @Override
    public void offer(Offer offer) {
        EventQueue.invokeLater(() -> pause.setLabel(texts.get(
                switch (offer) {
                    case PAUSE -> "tray.menu.pause";
                    case RESUME -> "tray.menu.resume";
                })));
    }

    @Override
    public void remove() {
        EventQueue.invokeLater(() -> SystemTray.getSystemTray().remove(icon));
    }
}
